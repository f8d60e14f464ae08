package vn.parindex.workflow.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Fills the form of a task in when the task is created, and hands what was submitted to one use case. */
public abstract class FormTask implements TaskListener {

    @Override
    public final void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> task.setVariablesLocal(prefill(task));
            case EVENTNAME_COMPLETE -> submitted(task);
            default -> throw new IllegalStateException("not meant for the event " + task.getEventName());
        }
    }

    /** Values the form shows at first, by key. */
    protected Map<String, Object> prefill(DelegateTask task) {
        return Map.of();
    }

    /** Takes the values; they are checked against the form already. */
    protected abstract void submitted(DelegateTask task);

    protected static String text(DelegateTask task, String key) {
        Object value = task.getVariableLocal(key);
        return value == null ? null : value.toString();
    }

    protected static boolean flag(DelegateTask task, String key) {
        return Boolean.TRUE.equals(task.getVariableLocal(key));
    }

    protected static BigDecimal decimal(DelegateTask task, String key) {
        String text = text(task, key);
        return text == null ? null : new BigDecimal(text);
    }

    protected static int integer(DelegateTask task, String key) {
        return decimal(task, key).intValueExact();
    }

    protected static LocalDate date(DelegateTask task, String key) {
        return LocalDate.parse(text(task, key));
    }
}
