package vn.parindex.web.draft;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.web.Reader;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.Work;

/** Tasks that somebody may work on. */
@Component
class OwnWork {

    private final Desk desk;

    OwnWork(Desk desk) {
        this.desk = desk;
    }

    /**
     * @throws ResponseStatusException with 404 if there is no such open task, or not for this reader
     * @throws AccessDeniedException if the reader may see the task and not work on it
     */
    Work require(String taskId, Authentication login) {
        Work work = desk.find(taskId, login.getName(), Reader.of(login).groups())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!work.mine()) {
            throw new AccessDeniedException("not a task of " + login.getName());
        }
        return work;
    }
}
