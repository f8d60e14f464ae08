package vn.parindex.workflow.people;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.BeanFactory;

/** Watches every user task and every start of every model for deputies, whatever the model says. */
public final class DeputyParseListener extends AbstractBpmnParseListener {

    private final TaskListener completed;
    private final ExecutionListener started;

    /** Looks beans up when asked, since the engine starts before them. */
    public DeputyParseListener(BeanFactory beans) {
        completed = task -> beans.getBean(DeputyWork.class).completed((TaskEntity) task);
        started = process -> beans.getBean(DeputyWork.class).started((ExecutionEntity) process);
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completed);
        }
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, started);
    }
}
