package vn.parindex.workflow;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.EventSource;
import org.camunda.community.process_test_coverage.core.model.EventType;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Records which elements of the models the tests reach, all test classes together, and has process-test-coverage draw
 * the report. The library's own listeners do not fit here: they count each class for itself, and they query the engine
 * with the rights of whoever is logged in, who may not read process definitions.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProcessCoverage extends AbstractProcessEnginePlugin {

    private static final String ALL = "processes";
    private static final Path REPORT = Path.of("target", "process-test-coverage");

    private final DefaultCollector collector = new DefaultCollector(ProcessCoverage::model);

    ProcessCoverage() {
        collector.createSuite(new Suite(ALL, "Processes"));
        collector.activateSuite(ALL);
        collector.createRun(new Run(ALL, "All process tests"), ALL);
        collector.activateRun(ALL);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                process.getActivities().forEach(activity -> watch(process.getKey(), activity));
            }
        });
    }

    /** Elements of a kind that no test has reached. */
    Set<String> missing(BpmnModelInstance model, Class<? extends FlowElement> kind) {
        String process = ModelFiles.process(model).getId();
        Set<String> reached = reached(process, kind);
        return model.getModelElementsByType(kind).stream()
                .filter(element -> !isChosenByAnEvent(element))
                .map(FlowElement::getId)
                .filter(id -> !reached.contains(id))
                .map(id -> process + ": " + id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The engine goes to the event that came, without taking the flow to it; the event itself is looked for. */
    private static boolean isChosenByAnEvent(FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway;
    }

    /** Writes the diagrams with what was reached. */
    void report() {
        CoverageReportUtil.createReport(collector, REPORT.toString());
    }

    private void watch(String process, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener(process, activity.getId(), false));
        activity.getOutgoingTransitions().forEach(flow -> watch(process, (TransitionImpl) flow));
        activity.getActivities().forEach(inner -> watch(process, inner));
    }

    private void watch(String process, TransitionImpl flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, listener(process, flow.getId(), true));
    }

    private ExecutionListener listener(String process, String element, boolean flow) {
        return execution -> record(new Event(
                flow ? EventSource.SEQUENCE_FLOW : EventSource.FLOW_NODE,
                flow ? EventType.TAKE : EventType.START,
                element,
                flow ? "sequenceFlow" : "flowNode",
                process,
                0));
    }

    /** Two threads may come by: some tests let two people act at once. */
    private synchronized void record(Event event) {
        collector.addEvent(event);
    }

    private synchronized Set<String> reached(String process, Class<? extends FlowElement> kind) {
        EventSource source = SequenceFlow.class.equals(kind) ? EventSource.SEQUENCE_FLOW : EventSource.FLOW_NODE;
        Collection<Event> events = collector.getActiveSuite().getEventsDistinct(process);
        return events.stream()
                .filter(event -> event.getSource() == source)
                .map(Event::getDefinitionKey)
                .collect(Collectors.toSet());
    }

    private static Model model(String process) {
        BpmnModelInstance model = ModelFiles.all().stream()
                .filter(candidate -> ModelFiles.process(candidate).getId().equals(process))
                .findFirst()
                .orElseThrow();
        int elements = model.getModelElementsByType(FlowNode.class).size()
                + model.getModelElementsByType(SequenceFlow.class).size();
        return new Model(process, elements, null, Bpmn.convertToString(model));
    }
}
