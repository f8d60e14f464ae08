package vn.parindex.workflow.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.HistoryServiceImpl;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The history service with its cleaning closed to people. The engine lets every administrator begin it, whatever rights
 * they have; here who did what is kept as long as the models say.
 */
public final class GuardedHistoryService extends HistoryServiceImpl {

    @Override
    public Job cleanUpHistoryAsync() {
        requireNobody();
        return super.cleanUpHistoryAsync();
    }

    @Override
    public Job cleanUpHistoryAsync(boolean immediatelyDue) {
        requireNobody();
        return super.cleanUpHistoryAsync(immediatelyDue);
    }

    private void requireNobody() {
        boolean person = commandExecutor.execute(command -> command.getAuthenticatedUserId() != null);
        if (person) {
            throw new AuthorizationException("Không ai được dọn lịch sử xử lý bằng tay.");
        }
    }
}
