package vn.parindex.province.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;

/** Reads explanation rounds as they stand. */
@Service
@Transactional(readOnly = true)
public class RoundRecords {

    private final RoundRepository rounds;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final RoundEventRepository events;
    private final Successions successions;

    RoundRecords(
            RoundRepository rounds,
            QuestionRepository questions,
            AnswerRepository answers,
            RoundEventRepository events,
            Successions successions) {
        this.rounds = rounds;
        this.questions = questions;
        this.answers = answers;
        this.events = events;
        this.successions = successions;
    }

    /** All rounds of a plan, in the order in which their letters were entered. */
    public List<RoundRecord> of(String planId) {
        List<RoundRow> rows = rounds.findByPlanIdOrderById(planId);
        List<Long> ids = rows.stream().map(RoundRow::id).toList();
        Organisation units = successions.responsibilities(planId).organisation();
        Map<Long, List<QuestionRow>> asked =
                questions.findByRoundIdInOrderById(ids).stream().collect(Collectors.groupingBy(QuestionRow::roundId));
        Map<Long, List<Answer>> answered = answersTo(asked);
        Map<Long, List<RoundEvent>> happened = events.findByRoundIdInOrderById(ids).stream()
                .collect(Collectors.groupingBy(
                        RoundEventRow::roundId, Collectors.mapping(RoundEventRow::event, Collectors.toList())));
        Map<String, List<Long>> earlier = new HashMap<>();
        var records = new ArrayList<RoundRecord>();
        for (RoundRow row : rows) {
            List<RoundEvent> roundEvents = happened.getOrDefault(row.id(), List.of());
            List<QuestionRecord> roundQuestions = asked.getOrDefault(row.id(), List.of()).stream()
                    .map(question -> question(
                            question,
                            units,
                            answered.getOrDefault(question.id(), List.of()),
                            roundEvents,
                            earlier.getOrDefault(question.question().criterion(), List.of())))
                    .toList();
            roundQuestions.forEach(
                    question -> earlier.computeIfAbsent(question.question().criterion(), code -> new ArrayList<>())
                            .add(question.id()));
            records.add(new RoundRecord(
                    row.id(),
                    planId,
                    records.size() + 1,
                    row.letter(),
                    row.importedFrom(),
                    roundQuestions,
                    roundEvents,
                    row.act()));
        }
        return List.copyOf(records);
    }

    /**
     * One round.
     *
     * @throws Refused if there is no such round
     */
    public RoundRecord get(long round) {
        String planId = rounds.findById(round)
                .map(RoundRow::planId)
                .orElseThrow(() -> new Refused("Không có đợt giải trình này; tải lại danh sách."));
        return of(planId).stream()
                .filter(record -> record.id() == round)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The round that a question belongs to.
     *
     * @throws Refused if there is no such question
     */
    public RoundRecord ofQuestion(long question) {
        return questions
                .findById(question)
                .map(row -> get(row.roundId()))
                .orElseThrow(() -> new Refused("Không có yêu cầu giải trình này; tải lại danh sách."));
    }

    private Map<Long, List<Answer>> answersTo(Map<Long, List<QuestionRow>> asked) {
        List<Long> ids = asked.values().stream()
                .flatMap(List::stream)
                .map(QuestionRow::id)
                .toList();
        return answers.findByQuestionIdInOrderById(ids).stream()
                .collect(Collectors.groupingBy(
                        AnswerRow::questionId,
                        LinkedHashMap::new,
                        Collectors.mapping(AnswerRow::answer, Collectors.toList())));
    }

    private static QuestionRecord question(
            QuestionRow row, Organisation units, List<Answer> answers, List<RoundEvent> events, List<Long> earlier) {
        Optional<RoundEvent> lastReturn = last(events.stream()
                .filter(event -> event.question().filter(row.id()::equals).isPresent())
                .toList());
        Optional<String> joint = last(events.stream()
                        .filter(event -> event.kind() == RoundEvent.Kind.CONSOLIDATED)
                        .toList())
                .map(event -> event.jointTexts().get(row.id()));
        return new QuestionRecord(
                row.id(),
                row.question(),
                row.unitCode(),
                units.current(row.unitCode()),
                lastReturn.map(RoundEvent::due).orElse(row.due()),
                answers,
                lastReturn.filter(event -> !answeredAfter(event, answers)),
                joint,
                List.copyOf(earlier));
    }

    private static boolean answeredAfter(RoundEvent returned, List<Answer> answers) {
        return last(answers).filter(answer -> answer.id() > returned.id()).isPresent();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
