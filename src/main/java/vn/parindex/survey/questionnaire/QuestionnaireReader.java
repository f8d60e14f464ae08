package vn.parindex.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.plan.Sha256;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/**
 * Reads a questionnaire from its form. The form's first text says by custom properties that it is one; a question that
 * gives points names its criterion and scale in the same way.
 */
public final class QuestionnaireReader {

    /** Parts of a page that a respondent neither reads nor answers. */
    private static final Set<String> LAYOUT = Set.of("group", "separator", "spacer");

    private static final int MOST_QUESTIONS = 100;

    private final Problems problems = new Problems();
    private final Map<String, Place> places = new HashMap<>();

    private QuestionnaireReader() {}

    /**
     * Reads and checks a form.
     *
     * @param file name for problems
     * @param text JSON of the form
     */
    public static Loaded<QuestionnaireSource> read(String file, String text) {
        return new QuestionnaireReader().readForm(file, text);
    }

    private Loaded<QuestionnaireSource> readForm(String file, String text) {
        Optional<FormDocument> form = FormDocument.read(file, text, problems);
        Optional<QuestionnaireHead> head = form.flatMap(document -> QuestionnaireHead.read(document, problems));
        List<Question> questions = form.map(this::questions).orElse(List.of());
        return problems.load(() -> {
            QuestionnaireHead found = head.orElseThrow();
            return new QuestionnaireSource(
                    text,
                    new Questionnaire(
                            found.id(),
                            Sha256.of(text),
                            found.title(),
                            found.introduction(),
                            found.audience(),
                            found.unitGroup(),
                            questions),
                    found.place(),
                    places);
        });
    }

    private List<Question> questions(FormDocument form) {
        var questions = new ArrayList<Question>();
        var reader = new QuestionReader(problems);
        for (FormComponent component : form.components()) {
            ComponentChecks.run(component, problems);
            if (!isQuestion(component)) {
                continue;
            }
            reader.read(component).ifPresent(question -> {
                questions.add(question);
                places.put(question.key(), component.place());
            });
        }
        noneTwice(form);
        typedBallotsHaveACode(form);
        if (questions.stream().noneMatch(Question::isRated) && problems.errorCount() == 0) {
            problems.error(
                    form.start(),
                    "Phiếu không có câu hỏi nào gắn với tiêu chí; ghi thuộc tính “criterion” và “scale” cho câu hỏi chấm điểm.");
        }
        if (questions.size() > MOST_QUESTIONS) {
            problems.error(form.start(), "Phiếu có %d câu hỏi; tối đa %d câu hỏi.", questions.size(), MOST_QUESTIONS);
        }
        return questions;
    }

    private boolean isQuestion(FormComponent component) {
        return !LAYOUT.contains(component.type())
                && !component.type().equals("text")
                && !component.key().equals(Questionnaire.BALLOT_CODE);
    }

    private void noneTwice(FormDocument form) {
        var ids = new HashSet<String>();
        var keys = new HashSet<String>();
        for (FormComponent component : form.components()) {
            if (component.id().isEmpty()) {
                component.error(problems, "mở biểu mẫu bằng Camunda Modeler rồi lưu lại để có id.");
            } else if (!ids.add(component.id())) {
                component.error(problems, "id này đã dùng cho thành phần khác; đổi id.");
            }
            if (!component.key().isEmpty() && !keys.add(component.key())) {
                component.error(
                        problems,
                        "key “%s” đã dùng cho câu hỏi khác nên hai câu trả lời sẽ ghi đè nhau; đổi key.",
                        FormComponent.quoted(component.key()));
            }
        }
    }

    private void typedBallotsHaveACode(FormDocument form) {
        if (form.components().stream()
                .noneMatch(component -> component.key().equals(Questionnaire.BALLOT_CODE)
                        && component.type().equals("textfield"))) {
            problems.error(
                    form.start(),
                    "Thiếu ô mã phiếu: thêm một ô loại textfield, key “%s”, để nhập phiếu giấy; ô này không có trên phiếu của người trả lời.",
                    Questionnaire.BALLOT_CODE);
        }
    }
}
