package vn.parindex.province.round;

import java.util.List;
import java.util.Optional;

/**
 * A question and what was said to it.
 *
 * @param id stays the same for ever
 * @param askedUnit code of the department that it was sent to, as it was then
 * @param department code of the department that answers now
 * @param due until when; the last return moves it
 * @param answers oldest first; the last counts
 * @param returned the last return that no answer followed
 * @param jointText what the province says, as last consolidated
 * @param earlier ids of questions about the same criterion in rounds before, oldest first
 */
public record QuestionRecord(
        long id,
        Question question,
        String askedUnit,
        String department,
        DepartmentDeadline due,
        List<Answer> answers,
        Optional<RoundEvent> returned,
        Optional<String> jointText,
        List<Long> earlier) {

    public QuestionRecord {
        answers = List.copyOf(answers);
        earlier = List.copyOf(earlier);
    }

    /** The answer that counts; empty before the first. */
    public Optional<Answer> answer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    /** Whether the department has to answer, for the first time or again. */
    public boolean isOpen() {
        return answers.isEmpty() || returned.isPresent();
    }
}
