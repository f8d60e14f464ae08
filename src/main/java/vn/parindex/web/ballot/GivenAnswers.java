package vn.parindex.web.ballot;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;

/** What was sent by the page of a ballot. Its text for logs does not say it. */
final class GivenAnswers {

    /** Names of the page's own fields; a hyphen cannot be in the key of a question. */
    static final String SHEET = "mau-phieu";

    static final String HAND_IN = "gui-phieu";
    static final String SAVE = "luu-nhap";
    /** Value of {@link #HAND_IN} of somebody who was told which questions have no answer. */
    static final String WITH_BLANKS = "con-trong";

    /** The server says in this attribute that it gave up reading the body. */
    private static final String BROKEN = "org.apache.catalina.parameter_parse_failed";

    /** A questionnaire has a hundred questions at most. */
    private static final int MOST_FIELDS = 200;

    private final Map<String, List<String>> values;

    private GivenAnswers(Map<String, List<String>> values) {
        this.values = values;
    }

    /** What the request holds; empty if it is no form, or one with more fields than any. */
    static Optional<GivenAnswers> of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((key, given) -> values.put(key, Arrays.asList(given)));
        boolean read = request.getAttribute(BROKEN) == null && values.size() <= MOST_FIELDS;
        return read ? Optional.of(new GivenAnswers(values)) : Optional.empty();
    }

    /** By key of the question. */
    Map<String, List<String>> values() {
        return values;
    }

    boolean isToBeSaved() {
        return values.containsKey(SAVE);
    }

    boolean knowsBlanks() {
        return values.getOrDefault(HAND_IN, List.of()).contains(WITH_BLANKS);
    }

    /** The version of the questionnaire that was answered, if the page said so. */
    Optional<String> sheet() {
        return values.getOrDefault(SHEET, List.of()).stream().findFirst();
    }

    /** Keys of questions that give points and have no answer. */
    List<String> blanks(Questionnaire questionnaire) {
        return questionnaire.rated().stream()
                .map(Question::key)
                .filter(key -> values.getOrDefault(key, List.of()).stream().allMatch(String::isBlank))
                .toList();
    }

    @Override
    public String toString() {
        return "GivenAnswers";
    }
}
