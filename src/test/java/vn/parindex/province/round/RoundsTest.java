package vn.parindex.province.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;

class RoundsTest {

    private static final Letter FIRST = letter("1020/BNV-CCHC", 17, 28);
    private static final Letter SECOND = letter("1077/BNV-CCHC", 19, 28);
    private static final Question LAWS = new Question("2.1", new BigDecimal("1.5"), "Thiếu báo cáo theo dõi thi hành");
    private static final Question INVESTMENT = new Question("8.2", BigDecimal.ZERO, "Nguồn số liệu thu hút đầu tư");

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final Rounds rounds = province.get(Rounds.class);
    private final Answers answers = province.get(Answers.class);
    private final RoundRecords records = province.get(RoundRecords.class);

    @BeforeEach
    void it_is_february_2025() {
        province.today(2025, 2, 17);
    }

    @Test
    void each_question_goes_to_the_department_that_answers_for_its_criterion() {
        RoundRecord round = open(
                FIRST,
                LAWS,
                INVESTMENT,
                new Question("8.1", null, "SIPAS"),
                new Question("8", null, "Cả lĩnh vực"),
                new Question("2", null, "Cả lĩnh vực"));

        assertThat(round.questions())
                .extracting(QuestionRecord::department)
                .as("nobody scores 8.1, and several departments answer for field 8: both go to the Interior Department")
                .containsExactly(JUSTICE, PLANNING, INTERIOR, INTERIOR, JUSTICE);
        assertThat(round.questions()).allSatisfy(question -> {
            assertThat(question.due()).isEqualTo(new DepartmentDeadline(LocalDate.of(2025, 2, 25), false));
            assertThat(question.isOpen()).isTrue();
        });
        assertThat(round.status()).isEqualTo(RoundStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''   | 2025-02-17 | 2025-02-28 | ghi số, ký hiệu văn bản",
                "1/BNV |           | 2025-02-28 | ghi ngày ban hành",
                "1/BNV | 2025-02-18 | 2025-02-28 | ngày 18/02/2025 chưa đến",
                "1/BNV | 2025-02-10 |           | Ghi thời hạn trả lời",
                "1/BNV | 2025-02-10 | 2025-02-16 | Thời hạn trả lời 16/02/2025 đã qua (hôm nay là 17/02/2025)",
                "1/BNV | 2025-02-10 | 2025-02-09 | Thời hạn trả lời 09/02/2025 trước ngày của công văn 10/02/2025"
            })
    void a_letter_that_cannot_be_right_is_refused(String number, LocalDate date, LocalDate deadline, String problem) {
        assertThatThrownBy(() -> open(new Letter(new Paper(number, date), deadline), LAWS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(problem);
        assertThat(records.of(PLAN)).isEmpty();
    }

    @Test
    void the_same_letter_is_entered_once_however_it_is_typed() {
        open(FIRST, LAWS);

        assertThatThrownBy(() -> open(letter(" 1020/bnv-CCHC ", 17, 28), INVESTMENT))
                .hasMessage("Công văn 1020/bnv-CCHC ngày 17/02/2025 đã được nhập ngày 17/02/2025; không nhập lần nữa.");
        assertThat(records.of(PLAN)).hasSize(1);
    }

    @Test
    void questions_that_make_no_sense_are_refused_all_at_once() {
        assertThatThrownBy(() -> open(
                        FIRST,
                        new Question("9.9", null, "?"),
                        new Question("2.1", new BigDecimal("2.5"), " "),
                        new Question("2.1", new BigDecimal("1.555"), "Lần nữa")))
                .satisfies(refused -> assertThat(((Refused) refused).problems())
                        .hasSize(5)
                        .anyMatch(p -> p.contains("không có tiêu chí 9.9"))
                        .anyMatch(p -> p.contains("Tiêu chí 2.1: Điểm 2,5 vượt điểm tối đa 2"))
                        .anyMatch(p -> p.contains("Tiêu chí 2.1: ghi nội dung Bộ Nội vụ yêu cầu"))
                        .anyMatch(p -> p.contains("Tiêu chí 2.1: Điểm 1,555 có quá 2 chữ số thập phân"))
                        .anyMatch(p -> p.contains("Tiêu chí 2.1 xuất hiện hai lần")));
        assertThatThrownBy(() -> open(FIRST)).hasMessageContaining("ghi ít nhất một tiêu chí");
    }

    @Test
    void only_the_interior_department_enters_letters() {
        assertThatThrownBy(() -> rounds.open(PLAN, FIRST, List.of(LAWS), null, of(JUSTICE)))
                .hasMessageContaining("Việc này do Sở Nội vụ thực hiện");
    }

    @Test
    void a_department_accepts_or_explains_with_evidence() {
        RoundRecord round = open(FIRST, LAWS, INVESTMENT);
        Citation report = cite("2.1", JUSTICE);

        answers.answer(id(round, "2.1"), new Reply(false, "Có Báo cáo 12/BC-UBND", List.of(report.id())), of(JUSTICE));
        answers.answer(id(round, "8.2"), new Reply(true, null, List.of()), of(PLANNING));

        RoundRecord after = records.get(round.id());
        assertThat(after.open()).isEmpty();
        assertThat(question(after, "2.1").answer().orElseThrow().citations()).containsExactly(report.id());
        assertThat(question(after, "8.2").answer().orElseThrow().accepted()).isTrue();
    }

    @Test
    void an_explanation_without_words_or_with_foreign_documents_is_refused() {
        RoundRecord round = open(FIRST, LAWS);
        long elsewhere = cite("2.2", JUSTICE).id();

        assertThatThrownBy(
                        () -> answers.answer(id(round, "2.1"), new Reply(false, " ", List.of(elsewhere)), of(JUSTICE)))
                .hasMessageContainingAll(
                        "Tiêu chí 2.1: ghi nội dung giải trình, hoặc chọn chấp nhận",
                        "tài liệu đã chọn không có trong danh sách");
        assertThat(records.get(round.id()).open()).hasSize(1);
    }

    @Test
    void another_department_does_not_answer() {
        RoundRecord round = open(FIRST, LAWS);

        assertThatThrownBy(() -> answers.answer(id(round, "2.1"), accepted(), of(FINANCE)))
                .hasMessage("Việc này do Sở Tư pháp thực hiện; Sở Tài chính không thực hiện được.");
    }

    @Test
    void a_late_answer_is_taken_and_marked_also_after_the_text_was_put_together() {
        RoundRecord round = consolidated(open(FIRST, LAWS));
        province.today(2025, 2, 26);

        Answer answer = answers.answer(id(round, "2.1"), accepted(), of(JUSTICE));

        assertThat(answer.act().late()).isTrue();
        assertThat(records.get(round.id()).answeredSinceConsolidated())
                .extracting(question -> question.question().criterion())
                .containsExactly("2.1");
    }

    @Test
    void an_answer_after_the_round_was_sent_is_refused_and_nothing_is_lost() {
        RoundRecord round = open(FIRST, LAWS);
        answers.answer(id(round, "2.1"), new Reply(false, "Có Báo cáo 12/BC-UBND", List.of()), of(JUSTICE));
        sent(round);

        assertThatThrownBy(() -> answers.answer(id(round, "2.1"), accepted(), of(JUSTICE)))
                .hasMessageContainingAll(
                        "Công văn 1020/BNV-CCHC ngày 17/02/2025",
                        "đã gửi Bộ Nội vụ bằng Văn bản 99/UBND-NC ngày 17/02/2025",
                        "không nhận thêm giải trình tiêu chí 2.1",
                        "gửi Sở Nội vụ để xem xét");
        assertThat(question(records.get(round.id()), "2.1")
                        .answer()
                        .orElseThrow()
                        .explanation())
                .isEqualTo("Có Báo cáo 12/BC-UBND");
    }

    @Test
    void what_is_not_good_enough_goes_back_with_a_reason_and_a_deadline() {
        RoundRecord round = open(FIRST, LAWS);
        assertThatThrownBy(() -> rounds.sendBack(id(round, "2.1"), "Sơ sài", of(INTERIOR)))
                .hasMessageContaining("chưa có giải trình nên chưa trả lại được");
        answers.answer(id(round, "2.1"), new Reply(false, "Đã có", List.of()), of(JUSTICE));
        province.today(2025, 2, 26);

        RoundRecord returned = rounds.sendBack(id(round, "2.1"), "Nêu rõ số báo cáo", of(INTERIOR));

        QuestionRecord question = question(returned, "2.1");
        assertThat(question.isOpen()).isTrue();
        assertThat(question.returned().orElseThrow().text()).isEqualTo("Nêu rõ số báo cáo");
        assertThat(question.due()).isEqualTo(new DepartmentDeadline(LocalDate.of(2025, 2, 28), true));
        assertThatThrownBy(() -> rounds.sendBack(id(round, "2.1"), "Lần nữa", of(INTERIOR)))
                .hasMessageContaining("đã được trả lại và chưa có giải trình mới");

        answers.answer(id(round, "2.1"), new Reply(false, "Báo cáo 12/BC-UBND", List.of()), of(JUSTICE));
        QuestionRecord again = question(records.get(round.id()), "2.1");
        assertThat(again.isOpen()).isFalse();
        assertThat(again.answers()).extracting(Answer::explanation).containsExactly("Đã có", "Báo cáo 12/BC-UBND");
    }

    @Test
    void the_joint_text_begins_with_the_answers_and_says_something_to_every_question() {
        RoundRecord round = open(FIRST, LAWS, INVESTMENT);
        Citation report = cite("2.1", JUSTICE);
        answers.answer(id(round, "2.1"), new Reply(false, "Đã theo dõi đủ.", List.of(report.id())), of(JUSTICE));

        Map<Long, String> draft = JointText.draft(records.get(round.id()), criterion -> province.get(Evidence.class)
                .list(PLAN, Subject.criterion(criterion)));

        assertThat(draft.get(id(round, "2.1")))
                .isEqualTo("Đã theo dõi đủ.\nTài liệu kiểm chứng: 12/BC-UBND ngày 20/12/2024 của UBND tỉnh: Báo cáo.");
        assertThat(draft.get(id(round, "8.2"))).as("not answered yet").isEmpty();
        assertThatThrownBy(() -> rounds.consolidate(round.id(), null, draft, of(INTERIOR)))
                .hasMessage("Tiêu chí 8.2: ghi nội dung giải trình của tỉnh.");
        draft.put(id(round, "8.2"), "Tỉnh thống nhất.");
        rounds.consolidate(round.id(), null, draft, of(INTERIOR));
        assertThat(question(records.get(round.id()), "8.2").jointText()).contains("Tỉnh thống nhất.");
        assertThat(JointText.draft(records.get(round.id()), criterion -> null)).isEqualTo(draft);
    }

    @Test
    void the_province_signs_or_wants_another_text_and_only_what_is_signed_is_sent() {
        RoundRecord round = open(FIRST, LAWS);
        assertThatThrownBy(() -> rounds.sign(round.id(), of(PROVINCE)))
                .hasMessageContaining("đang ở trạng thái “các cơ quan đang giải trình”");
        consolidated(round);
        assertThatThrownBy(() -> rounds.sign(round.id(), of(INTERIOR)))
                .hasMessageContaining("Việc này do UBND tỉnh thực hiện");
        assertThatThrownBy(() -> rounds.send(round.id(), paper(), of(INTERIOR)))
                .hasMessageContaining("đang ở trạng thái “đã tổng hợp, chờ ký”");

        assertThat(rounds.refuseSignature(round.id(), "Làm rõ số liệu", of(PROVINCE))
                        .status())
                .isEqualTo(RoundStatus.OPEN);
        consolidated(round);
        assertThat(rounds.sign(round.id(), of(PROVINCE)).status()).isEqualTo(RoundStatus.SIGNED);
        assertThatThrownBy(() -> consolidated(round)).hasMessageContaining("đã ký, chờ gửi");
        assertThatThrownBy(
                        () -> rounds.send(round.id(), new Paper("99/UBND-NC", LocalDate.of(2025, 2, 16)), of(INTERIOR)))
                .hasMessageContaining("trước công văn của Bộ Nội vụ");
        RoundRecord sent = rounds.send(round.id(), paper(), of(INTERIOR));
        assertThat(sent.status()).isEqualTo(RoundStatus.SENT);
        assertThat(sent.last(RoundEvent.Kind.SENT).orElseThrow().act().late()).isFalse();
    }

    @Test
    void rounds_overlap_and_a_later_one_may_reopen_a_criterion() {
        RoundRecord first = open(FIRST, LAWS, INVESTMENT);
        province.today(2025, 2, 19);
        RoundRecord second = open(SECOND, LAWS);
        sent(first);

        answers.answer(id(second, "2.1"), accepted(), of(JUSTICE));

        assertThat(records.of(PLAN)).extracting(RoundRecord::number).containsExactly(1, 2);
        assertThat(records.of(PLAN))
                .extracting(RoundRecord::status)
                .containsExactly(RoundStatus.SENT, RoundStatus.OPEN);
        assertThat(question(records.get(second.id()), "2.1").earlier()).containsExactly(id(first, "2.1"));
        assertThat(question(records.get(first.id()), "2.1").answers()).isEmpty();
    }

    @Test
    void open_questions_go_to_the_successor_of_a_merged_department() {
        RoundRecord round = open(FIRST, INVESTMENT);
        province.get(Successions.class)
                .merge(
                        PLAN,
                        Merger.into(PLANNING, FINANCE, new Paper("305/QĐ-UBND", LocalDate.of(2025, 2, 14)), "Sáp nhập"),
                        of(INTERIOR));

        answers.answer(id(round, "8.2"), accepted(), of(FINANCE));

        QuestionRecord question = question(records.get(round.id()), "8.2");
        assertThat(question.askedUnit()).isEqualTo(PLANNING);
        assertThat(question.department()).isEqualTo(FINANCE);
        assertThat(open(SECOND_TODAY, INVESTMENT).questions().get(0).askedUnit())
                .isEqualTo(FINANCE);
    }

    private static final Letter SECOND_TODAY = letter("1021/BNV-CCHC", 17, 28);

    private RoundRecord open(Letter letter, Question... questions) {
        return rounds.open(PLAN, letter, List.of(questions), null, of(INTERIOR));
    }

    private RoundRecord consolidated(RoundRecord round) {
        var texts = new LinkedHashMap<Long, String>();
        round.questions().forEach(question -> texts.put(question.id(), "Nội dung giải trình của tỉnh"));
        return rounds.consolidate(round.id(), null, texts, of(INTERIOR));
    }

    private void sent(RoundRecord round) {
        consolidated(round);
        rounds.sign(round.id(), of(PROVINCE));
        province.today(2025, 2, 20);
        rounds.send(round.id(), paper(), of(INTERIOR));
    }

    private Citation cite(String criterion, String unit) {
        return province.get(Evidence.class)
                .add(
                        PLAN,
                        Subject.criterion(criterion),
                        Document.of("12/BC-UBND", LocalDate.of(2024, 12, 20), "UBND tỉnh", "Báo cáo"),
                        of(unit));
    }

    private static long id(RoundRecord round, String criterion) {
        return question(round, criterion).id();
    }

    private static QuestionRecord question(RoundRecord round, String criterion) {
        return round.questions().stream()
                .filter(question -> question.question().criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static Reply accepted() {
        return new Reply(true, null, List.of());
    }

    private static Paper paper() {
        return new Paper("99/UBND-NC", LocalDate.of(2025, 2, 17));
    }

    private static Letter letter(String number, int day, int deadline) {
        return new Letter(new Paper(number, LocalDate.of(2025, 2, day)), LocalDate.of(2025, 2, deadline));
    }

    private static Actor of(String unit) {
        return ProvinceAtWork.of(unit);
    }
}
