package vn.parindex.web.inbox;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.web.Reader;
import vn.parindex.workflow.desk.FormPreview;
import vn.parindex.workflow.desk.Preview;

/** Tells who fills a form in what it comes to so far and what is missing. Nothing is stored. */
@RestController
class PointsController {

    private final FormPreview preview;

    PointsController(FormPreview preview) {
        this.preview = preview;
    }

    @PostMapping("/api/tasks/{task}/points")
    Preview points(@PathVariable("task") String task, @RequestBody Filled filled, Authentication login) {
        return preview.of(task, login.getName(), Reader.of(login).groups(), filled.values())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param values what the inputs of the form hold, by key */
    record Filled(Map<String, Object> values) {

        Filled {
            values = values == null ? Map.of() : values;
        }
    }
}
