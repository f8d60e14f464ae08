package vn.parindex.province.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.province.evidence.EvidenceList;

/** What the joint text begins with: the departments' last answers with their documents. */
public final class JointText {

    private JointText() {}

    /**
     * A text for each question: the one of the last consolidation if no answer came since, else the answer; blank where
     * there is neither.
     *
     * @param evidence the list of a criterion
     */
    public static Map<Long, String> draft(RoundRecord round, Function<String, EvidenceList> evidence) {
        var answeredSince = round.answeredSinceConsolidated();
        var draft = new LinkedHashMap<Long, String>();
        for (QuestionRecord question : round.questions()) {
            boolean stands = question.jointText().isPresent() && !answeredSince.contains(question);
            String text = stands
                    ? question.jointText().get()
                    : question.answer()
                            .map(answer -> text(
                                    answer, evidence.apply(question.question().criterion())))
                            .orElse("");
            draft.put(question.id(), text);
        }
        return draft;
    }

    private static String text(Answer answer, EvidenceList evidence) {
        var parts = new ArrayList<String>();
        if (answer.accepted()) {
            parts.add("Thống nhất với kết quả của Bộ Nội vụ.");
        }
        if (answer.explanation() != null) {
            parts.add(answer.explanation());
        }
        if (!answer.citations().isEmpty()) {
            parts.add(answer.citations().stream()
                    .flatMap(id -> evidence.find(id).stream())
                    .map(citation -> citation.document().text())
                    .collect(Collectors.joining("; ", "Tài liệu kiểm chứng: ", ".")));
        }
        return String.join("\n", parts);
    }
}
