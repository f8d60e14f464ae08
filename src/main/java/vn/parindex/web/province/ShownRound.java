package vn.parindex.web.province;

import java.time.Instant;
import java.util.List;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundEvent;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundStatus;

/**
 * An explanation round as a page shows it.
 *
 * @param sent how it went to the Ministry; null before
 */
public record ShownRound(RoundRecord record, List<ShownQuestion> questions, RoundEvent sent) {

    public ShownRound {
        questions = List.copyOf(questions);
    }

    static ShownRound of(RoundRecord round, UnitNames names, Instant now) {
        boolean over = round.status() == RoundStatus.SENT;
        return new ShownRound(
                round,
                round.questions().stream()
                        .map(question -> new ShownQuestion(
                                question, names.of(question.askedUnit()), !over && isOverdue(question, now)))
                        .toList(),
                round.last(RoundEvent.Kind.SENT).orElse(null));
    }

    private static boolean isOverdue(QuestionRecord question, Instant now) {
        return question.isOpen() && now.isAfter(question.due().end());
    }
}
