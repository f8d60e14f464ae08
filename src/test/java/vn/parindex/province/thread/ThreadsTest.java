package vn.parindex.province.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.round.Answers;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.Reply;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.statement.Statement;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.statement.Verdict;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Facts;

/** Criterion 8.4, item 4.2 of Sở Tài chính: from its statement to the answers of two rounds. */
class ThreadsTest {

    private static final String CRITERION = "8.4";

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final Rounds rounds = province.get(Rounds.class);
    private final Answers answers = province.get(Answers.class);

    @Test
    void everything_said_about_a_criterion_reads_as_one_thread() {
        stated();
        province.today(2025, 2, 17);
        long round = asked("1020/BNV-CCHC", "Số thu nào?");
        long question = question(round);
        // a day goes by without a moment between the steps: the order is that of saying, not of the clock
        answers.answer(question, new Reply(false, "Đã vượt", List.of()), of(FINANCE));
        rounds.sendBack(question, "Nêu số liệu", of(INTERIOR));
        answers.answer(question, new Reply(false, "Vượt 3 %", List.of()), of(FINANCE));
        sent(round, "Thu vượt 3 %");
        province.get(Successions.class)
                .merge(
                        PLAN,
                        Merger.into(FINANCE, INTERIOR, new Paper("305/QĐ-UBND", LocalDate.of(2025, 2, 14)), "Sáp nhập"),
                        of(INTERIOR));
        answers.answer(question(asked("1077/BNV-CCHC", "Còn thiếu")), new Reply(true, null, List.of()), of(INTERIOR));

        List<ThreadEntry> thread = province.get(Threads.class).thread(PLAN, CRITERION);

        assertThat(thread)
                .extracting(ThreadEntry::kind)
                .containsExactly(
                        Kind.EVIDENCE,
                        Kind.STATEMENT,
                        Kind.APPRAISAL,
                        Kind.QUESTION,
                        Kind.ANSWER,
                        Kind.SENT_BACK,
                        Kind.ANSWER,
                        Kind.JOINT_TEXT,
                        Kind.SIGNATURE,
                        Kind.SENT,
                        Kind.MERGER,
                        Kind.QUESTION,
                        Kind.ANSWER);
        assertThat(thread)
                .extracting(ThreadEntry::unitName)
                .startsWith("Sở Tài chính", "Sở Tài chính", "Sở Nội vụ", "Bộ Nội vụ", "Sở Tài chính")
                .endsWith("Bộ Nội vụ", "Sở Nội vụ");
        assertThat(thread.get(0).text())
                .isEqualTo("Bổ sung tài liệu 7/BC-STC ngày 20/12/2024 của Sở Tài chính: Báo cáo");
        assertThat(thread.get(3).text())
                .isEqualTo("Đợt 1, Công văn 1020/BNV-CCHC ngày 17/02/2025, trả lời chậm nhất ngày 28/02/2025 (cho 0,5"
                        + " điểm): Số thu nào?\nGiao Sở Tài chính giải trình.");
        assertThat(thread.get(7).text()).isEqualTo("Nội dung giải trình của tỉnh, đợt 1: Thu vượt 3 %");
        assertThat(thread.get(10).text()).contains("Sở Tài chính sáp nhập vào Sở Nội vụ");
        assertThat(thread.get(12).text()).isEqualTo("Chấp nhận kết quả của Bộ Nội vụ.");
    }

    @Test
    void other_criteria_have_threads_of_their_own() {
        stated();

        assertThat(province.get(Threads.class).thread(PLAN, "8.2")).isEmpty();
        assertThatThrownBy(() -> province.get(Threads.class).thread(PLAN, "9.9"))
                .isInstanceOf(Refused.class);
    }

    private void stated() {
        province.get(Evidence.class)
                .add(
                        PLAN,
                        Subject.criterion(CRITERION),
                        Document.of("7/BC-STC", LocalDate.of(2024, 12, 20), "Sở Tài chính", "Báo cáo"),
                        of(FINANCE));
        var statement = new Statement(CRITERION, new Facts(Map.of("met", "true")), true, "Vượt 3 %", null, null);
        province.get(Statements.class).state(PLAN, "4.2", List.of(statement), of(FINANCE));
        province.get(Statements.class).submit(PLAN, "4.2", of(FINANCE));
        province.get(Appraisal.class).appraise(PLAN, "4.2", List.of(new Verdict.Accept(CRITERION)), of(INTERIOR));
    }

    private long asked(String number, String question) {
        var letter = new Letter(new Paper(number, LocalDate.of(2025, 2, 17)), LocalDate.of(2025, 2, 28));
        return rounds.open(
                        PLAN,
                        letter,
                        List.of(new Question(CRITERION, new BigDecimal("0.5"), question)),
                        null,
                        of(INTERIOR))
                .id();
    }

    private long question(long round) {
        return province.get(vn.parindex.province.round.RoundRecords.class)
                .get(round)
                .questions()
                .get(0)
                .id();
    }

    private void sent(long round, String text) {
        rounds.consolidate(round, null, Map.of(question(round), text), of(INTERIOR));
        rounds.sign(round, of(PROVINCE));
        rounds.send(round, new Paper("99/UBND-NC", LocalDate.of(2025, 2, 17)), of(INTERIOR));
    }
}
