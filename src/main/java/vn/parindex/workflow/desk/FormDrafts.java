package vn.parindex.workflow.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;
import vn.parindex.draft.Draft;
import vn.parindex.draft.DraftVersion;
import vn.parindex.draft.OutdatedDraft;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.draft.TaskEnded;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.DraftForm;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.FormRejected;

/**
 * Drafts of the forms of open tasks. A saved draft becomes what the form shows, wherever it is opened: the inputs are
 * variables of the task (docs/decisions/0004), and beside them stands the version they come from.
 *
 * <p>Whoever calls has made sure that the user may work on the task.
 */
@Component
@Transactional
public class FormDrafts {

    private static final String BALLOT =
            "Phiếu điều tra không được lưu nháp; nhập xong từng phiếu rồi bấm “Hoàn thành”.";
    private static final String NO_VERSION = "Bản nháp này không còn được giữ; tải lại trang rồi chọn bản khác.";

    private final TaskDrafts drafts;
    private final FormLibrary forms;
    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    FormDrafts(TaskDrafts drafts, FormLibrary forms, IdentityService identity, ProcessEngineConfigurationImpl engine) {
        this.drafts = drafts;
        this.forms = forms;
        this.identity = identity;
        this.engine = engine;
    }

    /**
     * What is kept of the task's form.
     *
     * @throws Refused if it is a ballot
     */
    @Transactional(readOnly = true)
    public DraftState state(Work work) {
        form(work);
        return state(work.taskId());
    }

    /**
     * Keeps all of a form.
     *
     * @param basedOn the version that the values were typed into
     * @param entered values by key, as the browser has them; inputs that are not among them are empty
     * @throws Refused if a value is nothing the form could hold, or the form is a ballot
     * @throws DraftConflict if there is a later version that differs
     */
    public DraftState save(Work work, String user, int basedOn, Draft.Kind kind, Map<String, ?> entered) {
        TaskForm form = form(work);
        return store(work, form, user, basedOn, kind, checked(() -> form.form().checked(entered)));
    }

    /**
     * Keeps what is stored with some values changed.
     *
     * @param changes values by key; null empties an input
     * @throws Refused as for a whole form
     * @throws DraftConflict if there is a later version
     */
    public DraftState change(Work work, String user, int basedOn, Draft.Kind kind, Map<String, ?> changes) {
        TaskForm form = form(work);
        Map<String, Object> checked = checked(() -> form.form().checked(changes));
        var content = new LinkedHashMap<>(stored(work, form));
        changes.keySet().forEach(content::remove);
        content.putAll(checked);
        return store(work, form, user, basedOn, kind, content);
    }

    /**
     * Makes an earlier version the last one; nothing between them is lost.
     *
     * @throws Refused if it is not kept any more
     * @throws DraftConflict if there is a later version than the one the user saw last
     */
    public DraftState restore(Work work, String user, int basedOn, int version) {
        TaskForm form = form(work);
        return store(work, form, user, basedOn, Draft.Kind.RESTORED, kept(work, version));
    }

    /**
     * What is stored beside an earlier version.
     *
     * @throws Refused if it is not kept any more
     */
    @Transactional(readOnly = true)
    public List<FormDifference> differences(Work work, int version) {
        TaskForm form = form(work);
        Map<String, Object> earlier = kept(work, version);
        return form.differences(null, stored(work, form), earlier);
    }

    /**
     * What is stored beside values that are offered for some of the inputs.
     *
     * @param base version that the offer began with
     * @throws Refused if a value is nothing the form could hold
     */
    @Transactional(readOnly = true)
    public List<FormDifference> differences(Work work, int base, Map<String, ?> offered) {
        TaskForm form = form(work);
        Map<String, Object> checked = checked(() -> form.form().checked(offered));
        var whole = new LinkedHashMap<>(stored(work, form));
        offered.keySet().forEach(whole::remove);
        whole.putAll(checked);
        return form.differences(base(work, form, base), stored(work, form), whole);
    }

    /** What the form's inputs show now, by key; empty ones are left out. */
    @Transactional(readOnly = true)
    public Map<String, Object> content(Work work) {
        return stored(work, form(work));
    }

    private DraftState store(
            Work work, TaskForm form, String user, int basedOn, Draft.Kind kind, Map<String, Object> content) {
        try {
            Draft saved = drafts.save(work.taskId(), basedOn, kind, content, user, form::shown);
            show(work, form.form(), saved);
            return state(work.taskId());
        } catch (OutdatedDraft outdated) {
            throw new DraftConflict(
                    state(work.taskId()),
                    form.differences(
                            base(work, form, basedOn), outdated.latest().content(), content));
        }
    }

    private void show(Work work, DraftForm form, Draft draft) {
        var variables = new LinkedHashMap<>(form.variables(draft.content()));
        variables.put(FormKeys.DRAFT_VERSION, Integer.toString(draft.version()));
        inEngine(command -> {
            task(command, work).setVariablesLocal(variables);
            return null;
        });
    }

    private TaskForm form(Work work) {
        if (Models.Process.PAPER_BALLOTS.equals(work.processDefinitionKey())) {
            throw new Refused(BALLOT);
        }
        TaskForm open = inEngine(command -> {
            TaskEntity task = task(command, work);
            var form = new DraftForm(forms.formOf(task));
            return new TaskForm(form, form.content(task.getVariablesLocal()));
        });
        if (!open.form().keepsDrafts()) {
            throw new Refused(BALLOT);
        }
        return open;
    }

    private static TaskEntity task(CommandContext command, Work work) {
        TaskEntity task = command.getTaskManager().findTaskById(work.taskId());
        if (task == null) {
            throw new TaskEnded(work.taskId(), null);
        }
        return task;
    }

    private Map<String, Object> stored(Work work, TaskForm form) {
        return drafts.latest(work.taskId()).map(Draft::content).orElse(form.shown());
    }

    private Map<String, Object> kept(Work work, int version) {
        return drafts.version(work.taskId(), version).map(Draft::content).orElseThrow(() -> new Refused(NO_VERSION));
    }

    /** Null if it is not kept any more. Before the first draft the form shows what everybody begins with. */
    private Map<String, Object> base(Work work, TaskForm form, int version) {
        return drafts.version(work.taskId(), version)
                .map(Draft::content)
                .orElseGet(() -> version == 0 ? form.shown() : null);
    }

    private DraftState state(String taskId) {
        List<DraftVersion> versions = drafts.versions(taskId);
        return new DraftState(
                versions.stream().mapToInt(DraftVersion::version).findFirst().orElse(0),
                versions.stream()
                        .map(version -> new DraftState.Saved(
                                version.version(),
                                version.kind(),
                                version.savedBy(),
                                name(version.savedBy()),
                                version.savedAt()))
                        .toList());
    }

    private String name(String user) {
        User known =
                user == null ? null : identity.createUserQuery().userId(user).singleResult();
        return known == null ? user : (known.getFirstName() + " " + known.getLastName()).strip();
    }

    private static Map<String, Object> checked(Supplier<Map<String, Object>> check) {
        try {
            return check.get();
        } catch (FormRejected rejected) {
            throw new Refused(rejected.getMessage().lines().toList());
        }
    }

    private <T> T inEngine(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(command));
    }
}
