package vn.parindex.province.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.round.Answer;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundEvent;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.province.work.Organisation;
import vn.parindex.scoring.VietnameseNumber;

/** What a round adds to the thread of a criterion. */
final class RoundEntries {

    static final String MINISTRY = "Bộ Nội vụ";

    private final Organisation units;

    RoundEntries(Organisation units) {
        this.units = units;
    }

    /** Nothing where the round does not ask about the criterion. */
    List<ThreadEntry> of(RoundRecord round, String criterion) {
        var entries = new ArrayList<ThreadEntry>();
        round.questions().stream()
                .filter(question -> question.question().criterion().equals(criterion))
                .forEach(question -> {
                    entries.add(asked(round, question));
                    question.answers().forEach(answer -> entries.add(answered(answer)));
                    round.events()
                            .forEach(event -> happened(round, question, event).ifPresent(entries::add));
                });
        return entries;
    }

    private ThreadEntry asked(RoundRecord round, QuestionRecord question) {
        String points = question.question().ministryPoints() == null
                ? ""
                : " (cho %s điểm)"
                        .formatted(VietnameseNumber.of(question.question().ministryPoints()));
        String text = "Đợt %d, Công văn %s, trả lời chậm nhất ngày %s%s: %s\nGiao %s giải trình."
                .formatted(
                        round.number(),
                        round.letter().paper().text(),
                        VietnamTime.format(round.letter().deadline()),
                        points,
                        question.question().text(),
                        units.name(question.askedUnit()));
        return new ThreadEntry(question.id(), Kind.QUESTION, MINISTRY, text, round.act());
    }

    private ThreadEntry answered(Answer answer) {
        String text = answer.accepted() ? "Chấp nhận kết quả của Bộ Nội vụ" : "Giải trình";
        text += answer.explanation() == null ? "." : ": " + answer.explanation();
        return new ThreadEntry(answer.id(), Kind.ANSWER, units.name(answer.act().unit()), text, answer.act());
    }

    private Optional<ThreadEntry> happened(RoundRecord round, QuestionRecord question, RoundEvent event) {
        boolean elsewhere = event.question().filter(id -> id != question.id()).isPresent();
        return elsewhere
                ? Optional.empty()
                : Optional.of(new ThreadEntry(
                        event.id(),
                        kind(event),
                        units.name(event.act().unit()),
                        text(round, question, event),
                        event.act()));
    }

    private static Kind kind(RoundEvent event) {
        return switch (event.kind()) {
            case RETURNED -> Kind.SENT_BACK;
            case CONSOLIDATED -> Kind.JOINT_TEXT;
            case SIGNED, NOT_SIGNED -> Kind.SIGNATURE;
            case SENT -> Kind.SENT;
        };
    }

    private static String text(RoundRecord round, QuestionRecord question, RoundEvent event) {
        return switch (event.kind()) {
            case RETURNED ->
                "Trả lại giải trình đợt %d; lý do: %s; giải trình lại chậm nhất ngày %s"
                        .formatted(
                                round.number(),
                                event.text(),
                                VietnamTime.format(event.due().day()));
            case CONSOLIDATED ->
                "Nội dung giải trình của tỉnh, đợt %d: %s"
                        .formatted(round.number(), event.jointTexts().get(question.id()));
            case SIGNED -> "Ký văn bản giải trình đợt %d".formatted(round.number());
            case NOT_SIGNED -> "Chưa ký văn bản giải trình đợt %d; lý do: %s".formatted(round.number(), event.text());
            case SENT ->
                "Gửi giải trình đợt %d bằng Văn bản %s"
                        .formatted(round.number(), event.paper().text());
        };
    }
}
