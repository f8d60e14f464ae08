package vn.parindex.workflow.engine;

import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import vn.parindex.workflow.Models;

/**
 * Full history of who did what when, but not of variables: what people enter into forms is kept, complete and
 * append-only, in the product's own tables; a second copy would only slow the engine down. Nor of the decisions whether
 * to send a reminder.
 */
final class HistoryWithoutVariables extends AbstractHistoryLevel {

    static final String NAME = "without-variables";

    private static final Set<HistoryEventTypes> VARIABLES = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE);

    @Override
    public int getId() {
        return 20;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        if (eventType == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            // asked about every open task every day; which mails came of it is kept in the product's own tables
            return !(entity instanceof DmnDecision decision && Models.Decision.REMINDERS.equals(decision.getKey()));
        }
        return !(eventType instanceof HistoryEventTypes type && VARIABLES.contains(type));
    }
}
