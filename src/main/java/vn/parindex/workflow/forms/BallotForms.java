package vn.parindex.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.parindex.survey.ballot.AnswerForm;

/** Makes the forms into which paper ballots are typed from the questionnaires of a campaign. */
public final class BallotForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNREADABLE = "Không hợp lệ (đánh dấu từ hai phương án trở lên, không đọc được)";

    private BallotForms() {}

    /** Id of the form of a respondent group in the campaign of a plan; unlike that of a questionnaire. */
    public static String formId(String planId, String audience) {
        return "nhap-phieu-" + planId + "-" + audience;
    }

    /** The questionnaire, with one option more for marks on paper that cannot be told. */
    static String generate(String id, String document) {
        try {
            var form = (ObjectNode) JSON.readTree(document);
            form.put("id", id);
            addUnreadable(form.path("components"));
            return form.toPrettyString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form of a stored questionnaire cannot be read", e);
        }
    }

    private static void addUnreadable(JsonNode components) {
        for (JsonNode component : components) {
            addUnreadable(component.path("components"));
            if (component.path("properties").has("scale") && component.path("values") instanceof ArrayNode options) {
                options.addObject().put("label", UNREADABLE).put("value", AnswerForm.UNREADABLE);
            }
        }
    }
}
