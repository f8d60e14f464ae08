package vn.parindex.workflow.engine;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import vn.parindex.workflow.Models;

/**
 * Keeps no history of the typing of paper ballots: when each was typed, by whom and in which order would stand beside
 * the right that the same transaction used (docs/decisions/0023).
 */
final class HistoryWithoutBallots extends DbHistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!Models.Process.PAPER_BALLOTS.equals(event.getProcessDefinitionKey())) {
            super.handleEvent(event);
        }
    }
}
