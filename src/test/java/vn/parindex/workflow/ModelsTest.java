package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.parindex.plan.Milestone;
import vn.parindex.plan.PlanFiles;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKind;
import vn.parindex.workflow.forms.FormSchema;

/** What models and code tell each other holds on both sides, and every model keeps the rules of the house. */
class ModelsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(");
    private static final Pattern MILESTONE =
            Pattern.compile("plan\\.(?:lead|start|end|followUp)\\(\\w+, ?'([^']*)'\\)");
    private static final Pattern PROVINCE_MILESTONE = Pattern.compile("province\\.due\\(\\w+, ?'([^']*)'\\)");
    private static final Pattern FORM_KIND = Pattern.compile("assessment\\.form\\(\\w+, ?'([^']*)'\\)");

    /** Made from the plans that are loaded, not kept in the folder. */
    private static final Set<String> GENERATED_FORMS = Set.of(
            "milestone-extension-start",
            "unit-intervention-start",
            "explanation-round-start",
            "unit-succession-start",
            "paper-ballots-start");

    /** Models name these by an expression that chooses. */
    private static final Set<String> NAMED_BY_BEANS = Set.of("check-evidence");

    private static final List<BpmnModelInstance> MODELS = ModelFiles.all();
    private static final Map<String, Class<?>> BEANS = beans();
    private static final Set<String> MILESTONES = PlanFiles.read("travinh-2023").plan().milestones().stream()
            .map(Milestone::code)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PROVINCE_MILESTONES =
            ProvincePlanFiles.read("daknong-2024").year().plan().milestones().stream()
                    .map(ProvinceMilestone::code)
                    .collect(Collectors.toUnmodifiableSet());

    /** Processes of the plans that move milestones; every other task is due with an item or a letter. */
    private static final Set<String> WITH_MILESTONES =
            Set.of(Models.Process.YEAR, Models.Process.UNIT, Models.Process.FIELD, Models.Process.APPRAISAL);

    static Stream<Named<Process>> processes() {
        return MODELS.stream().map(ModelFiles::process).map(process -> Named.of(process.getId(), process));
    }

    static List<String> expressions() {
        return MODELS.stream()
                .flatMap(model -> groups(EXPRESSION, Bpmn.convertToString(model)))
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<Named<UserTask>> userTasks() {
        return all(UserTask.class).stream().map(task -> Named.of(task.getId(), task));
    }

    static Stream<Named<UserTask>> userTasksOfMilestones() {
        return MODELS.stream()
                .filter(model ->
                        WITH_MILESTONES.contains(ModelFiles.process(model).getId()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(task -> Named.of(task.getId(), task));
    }

    @Test
    void the_processes_are_those_that_code_names() {
        assertThat(all(Process.class))
                .extracting(Process::getId)
                .containsExactlyInAnyOrderElementsOf(constants(Models.Process.class));
    }

    @Test
    void elements_and_messages_that_code_names_are_in_the_models() {
        assertThat(all(FlowElement.class)).extracting(FlowElement::getId).containsAll(constants(Models.Element.class));
        assertThat(all(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(constants(Models.Message.class));
        assertThat(MILESTONES).containsAll(constants(Models.Milestone.class));
    }

    @Test
    void variables_that_code_names_are_asked_for_in_models_or_forms() throws IOException {
        var known = new TreeSet<String>();
        expressions().forEach(expression -> known.addAll(names(expression)));
        all(MultiInstanceLoopCharacteristics.class).forEach(loop -> known.add(loop.getCamundaElementVariable()));
        for (Path form : ModelFiles.files("forms", ".form").toList()) {
            try (InputStream json = Files.newInputStream(form)) {
                FormSchema.read(json).fields().forEach(field -> known.add(field.key()));
            }
        }
        assertThat(known).containsAll(constants(Models.Variable.class));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void expressions_use_only_what_there_is(String expression) {
        var known = new TreeSet<>(BEANS.keySet());
        known.addAll(constants(Models.Variable.class));
        known.addAll(List.of("execution", "task"));
        all(MultiInstanceLoopCharacteristics.class).forEach(loop -> known.add(loop.getCamundaElementVariable()));

        assertThat(known).containsAll(names(expression));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void expressions_call_only_methods_there_are(String expression) {
        Matcher call = CALL.matcher(expression);
        while (call.find()) {
            String method = call.group(2);
            assertThat(BEANS.get(call.group(1)).getMethods())
                    .extracting(Method::getName)
                    .contains(method);
        }
        assertThat(MILESTONES).containsAll(groups(MILESTONE, expression).toList());
        assertThat(PROVINCE_MILESTONES)
                .containsAll(groups(PROVINCE_MILESTONE, expression).toList());
        assertThat(groups(FORM_KIND, expression)).allSatisfy(FormKind::of);
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void a_user_task_says_who_until_when_with_which_form_and_what(UserTask task) {
        assertThat(task.getName()).isNotBlank();
        // who types paper ballots one after the other gets each of them
        assertThat(Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee())
                        .filter(Objects::nonNull))
                .singleElement()
                .satisfies(who -> assertThat(who).matches(EXPRESSION));
        assertThat(task.getCamundaDueDate()).matches(EXPRESSION);
        assertThat(task.getCamundaFormRef()).isNotBlank();
        assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
        assertThat(task.getDocumentations()).singleElement().satisfies(text -> assertThat(text.getTextContent())
                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void a_user_task_is_prepared_and_taken_by_one_listener(UserTask task) {
        Collection<CamundaTaskListener> listeners = listeners(task);

        assertThat(listeners)
                .extracting(CamundaTaskListener::getCamundaEvent)
                .containsExactlyInAnyOrder(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE);
        Set<String> beans = listeners.stream()
                .map(CamundaTaskListener::getCamundaDelegateExpression)
                .collect(Collectors.toSet());
        assertThat(beans).singleElement().satisfies(name -> assertThat(TaskListener.class)
                .isAssignableFrom(bean(name)));
    }

    @ParameterizedTest
    @MethodSource("userTasksOfMilestones")
    void a_user_task_belongs_to_the_milestone_it_is_due_with(UserTask task) {
        assertThat(properties(task))
                .filteredOn(property -> property.getCamundaName().equals("milestone"))
                .extracting(CamundaProperty::getCamundaValue)
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(MILESTONES).contains(milestone);
                    assertThat(groups(MILESTONE, task.getCamundaDueDate())).allMatch(milestone::equals);
                    if (task.getCamundaFollowUpDate() != null) {
                        assertThat(groups(MILESTONE, task.getCamundaFollowUpDate()))
                                .containsExactly(milestone);
                    }
                });
    }

    @Test
    void forms_that_models_name_are_there() {
        Set<String> files = ModelFiles.files("forms", ".form")
                .map(file -> file.getFileName().toString().replace(".form", ""))
                .collect(Collectors.toSet());

        assertThat(Stream.concat(
                        all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)))
                .filteredOn(form -> form != null && !EXPRESSION.matcher(form).matches())
                .isNotEmpty()
                .allMatch(form -> files.contains(form) || GENERATED_FORMS.contains(form));
        assertThat(files)
                .isSubsetOf(Stream.of(
                                NAMED_BY_BEANS.stream(),
                                // which of them a ballot is typed into is known with the ballot only
                                QuestionnaireFiles.shipped().stream(),
                                all(UserTask.class).stream().map(UserTask::getCamundaFormRef))
                        .flatMap(names -> names)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_process_is_executable_and_its_history_is_kept_for_ten_years(Process process) {
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @Test
    void service_tasks_are_bound_by_delegate_expression() {
        assertThat(all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(JavaDelegate.class).isAssignableFrom(bean(task.getCamundaDelegateExpression()));
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        });
    }

    @Test
    void there_are_no_scripts() {
        assertThat(all(ScriptTask.class)).isEmpty();
        assertThat(all(CamundaScript.class)).isEmpty();
    }

    @Test
    void whoever_reads_a_gateway_sees_what_each_way_means() {
        assertThat(all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .isNotEmpty()
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).isNotBlank();
                    assertThat(gateway.getDefault()).isNotNull();
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
                });
    }

    private static Map<String, Class<?>> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
        var beans = new LinkedHashMap<String, Class<?>>();
        scanner.findCandidateComponents("vn.parindex").forEach(definition -> {
            try {
                Class<?> type = Class.forName(definition.getBeanClassName());
                beans.put(type.getAnnotation(ModelBean.class).value(), type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return beans;
    }

    private static Class<?> bean(String expression) {
        Matcher name = EXPRESSION.matcher(expression);
        assertThat(name.matches()).as(expression).isTrue();
        assertThat(BEANS).containsKey(name.group(1));
        return BEANS.get(name.group(1));
    }

    /** The names an expression starts from, without what follows a dot and without texts. */
    private static Set<String> names(String expression) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll("''"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    private static Collection<CamundaTaskListener> listeners(UserTask task) {
        return task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class);
    }

    private static Stream<CamundaProperty> properties(UserTask task) {
        return task.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(properties -> properties.getCamundaProperties().stream());
    }

    /** Values of the constants of a class. */
    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields()).map(ModelsTest::value).toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
