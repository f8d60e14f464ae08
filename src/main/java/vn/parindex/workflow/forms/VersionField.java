package vn.parindex.workflow.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Puts an input into the form of a task by which the browser says, on submission, which version of the draft it shows.
 * The page keeps it out of sight. Its id names the task, so that the page knows whose form stands there.
 */
public final class VersionField {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ID = "DraftVersion_";

    private VersionField() {}

    /** The form with the input; a ballot as it is, for nothing of it is kept. */
    public static InputStream added(InputStream form, String taskId) {
        try (form) {
            byte[] json = form.readAllBytes();
            if (FormSchema.read(new ByteArrayInputStream(json)).ballot()) {
                return new ByteArrayInputStream(json);
            }
            var root = (ObjectNode) JSON.readTree(json);
            ObjectNode input = Components.textfield(FormKeys.DRAFT_VERSION, "Phiên bản nháp", 10);
            root.withArray("components").add(input.put("id", ID + taskId));
            return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException("form of task " + taskId + " cannot be read", e);
        }
    }
}
