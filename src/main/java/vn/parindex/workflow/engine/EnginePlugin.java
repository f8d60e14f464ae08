package vn.parindex.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.FormVariables;
import vn.parindex.workflow.guard.GuardedFormService;
import vn.parindex.workflow.guard.GuardedHistoryService;
import vn.parindex.workflow.guard.GuardedRuntimeService;
import vn.parindex.workflow.guard.GuardedTaskService;
import vn.parindex.workflow.identity.LoginThrottle;
import vn.parindex.workflow.identity.PasswordHashes;
import vn.parindex.workflow.identity.PasswordRules;
import vn.parindex.workflow.identity.ThrottledIdentityService;
import vn.parindex.workflow.people.DeputyParseListener;
import vn.parindex.workflow.people.GuardedIdentityFactory;

/** How the engine is set up, beyond what properties can say. */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

    /** Codes of units are ids of groups and users, so hyphens and dots are allowed in them. */
    private static final String IDS = "[a-z0-9]+([.-][a-z0-9]+)*";

    private final ApplicationContext context;
    private final FormLibrary forms;
    private final TaskDrafts drafts;

    private final PasswordHashes hashes;
    private final PasswordRules passwordRules;
    private final LoginThrottle throttle;

    EnginePlugin(
            ApplicationContext context,
            FormLibrary forms,
            TaskDrafts drafts,
            PasswordHashes hashes,
            PasswordRules passwordRules,
            LoginThrottle throttle) {
        this.context = context;
        this.forms = forms;
        this.drafts = drafts;
        this.hashes = hashes;
        this.passwordRules = passwordRules;
        this.throttle = throttle;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new GuardedExpressionManager(context, new ModelBeans(context)));
        // the engine and other plugins add to these lists
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new HistoryWithoutVariables())));
        configuration.setHistory(HistoryWithoutVariables.NAME);
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new HistoryWithoutBallots());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(
                List.of(new FormVariablesParseListener(new FormVariables(forms)), new DeputyParseListener(context))));
        configuration.setIdentityProviderSessionFactory(new GuardedIdentityFactory(context));
        configuration.setTaskService(new GuardedTaskService(forms, drafts));
        configuration.setFormService(new GuardedFormService(forms, drafts));
        configuration.setRuntimeService(new GuardedRuntimeService());
        passwords(configuration);
        configuration.setHistoryService(new GuardedHistoryService());
        configuration.setGeneralResourceWhitelistPattern(IDS);
        configuration.setResourceAuthorizationProvider(new OwnRights());
        configuration.setDefaultUserPermissionForTask(TaskPermissions.TASK_WORK);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        // refused forms are everyday business and go to the person who acts; failures of the REST interface are logged
        // there
        configuration.setEnableCmdExceptionLogging(false);
        // short waits first: most failures are two jobs that met
        configuration.setFailedJobRetryTimeCycle("PT5S,PT30S,PT5M,PT30M,PT1H");
        // all units of a year hang on one process; its jobs one after the other do not meet at all
        configuration.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        // groups are only ever granted something; looking for revocations slows every task query down
        configuration.setAuthorizationCheckRevokes("never");
    }

    private void passwords(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(hashes);
        configuration.setPasswordPolicy(passwordRules);
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityService(new ThrottledIdentityService(throttle));
    }
}
