package vn.parindex.province.round;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.parindex.province.work.Act;

/**
 * A round as it stands.
 *
 * @param number 1 for the plan's first
 * @param importedFrom name of the file the questions came from; empty where they were typed
 * @param act who entered the letter when
 * @param events oldest first
 */
public record RoundRecord(
        long id,
        String planId,
        int number,
        Letter letter,
        Optional<String> importedFrom,
        List<QuestionRecord> questions,
        List<RoundEvent> events,
        Act act) {

    public RoundRecord {
        questions = List.copyOf(questions);
        events = List.copyOf(events);
    }

    public RoundStatus status() {
        return RoundStatus.after(events);
    }

    public QuestionRecord question(long question) {
        return questions.stream()
                .filter(record -> record.id() == question)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("round %d has no question %d".formatted(id, question)));
    }

    /** Questions that departments have to answer, for the first time or again. */
    public List<QuestionRecord> open() {
        return questions.stream().filter(QuestionRecord::isOpen).toList();
    }

    /** Questions whose last answer came after the text was put together, and is perhaps not in it. */
    public List<QuestionRecord> answeredSinceConsolidated() {
        Optional<RoundEvent> consolidated = last(RoundEvent.Kind.CONSOLIDATED);
        return questions.stream()
                .filter(question -> consolidated.isPresent()
                        && question.answer()
                                .filter(answer ->
                                        answer.id() > consolidated.get().id())
                                .isPresent())
                .toList();
    }

    /** The last event of a kind. */
    public Optional<RoundEvent> last(RoundEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).reduce((earlier, later) -> later);
    }
}
