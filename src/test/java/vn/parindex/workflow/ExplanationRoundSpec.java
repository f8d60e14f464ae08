package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallProvinces.FINANCE;
import static vn.parindex.workflow.SmallProvinces.INTERIOR;
import static vn.parindex.workflow.SmallProvinces.JUSTICE;
import static vn.parindex.workflow.SmallProvinces.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.LetterImports;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundEvent;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.RoundStatus;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Refused;
import vn.parindex.workflow.forms.FormKeys;

/** The Ministry asks, the province answers: {@code processes/explanation-round.bpmn}. */
abstract class ExplanationRoundSpec extends ProvinceSpec {

    private static final String QUESTIONS =
            """
            1.3 | 0,5 | Nêu rõ các sáng kiến | kèm quyết định
            2.1 | | Giải trình tỷ lệ đúng hạn
            2.2\t1\tĐề nghị bổ sung tài liệu
            """;

    @Autowired
    private RoundRecords rounds;

    @Autowired
    private LetterImports imports;

    @Autowired
    private Evidence evidence;

    @Test
    @DisplayName(
            "when a letter is entered, then each department gets its questions, due so that there is time to consolidate")
    void routed() {
        ProcessInstance process = letter("1/BNV", QUESTIONS);

        RoundRecord round = round(0);
        assertThat(process).isWaitingAt("Task_AnswerQuestions", "Gateway_Wait");
        assertThat(round.questions())
                .extracting(question -> question.question().text())
                .containsExactly(
                        "Nêu rõ các sáng kiến | kèm quyết định",
                        "Giải trình tỷ lệ đúng hạn",
                        "Đề nghị bổ sung tài liệu");
        Task justice = year.task("Task_AnswerQuestions", subject(round), JUSTICE);
        Task finance = year.task("Task_AnswerQuestions", subject(round), FINANCE);
        // 26 and 27 January and 3 February are the three working days; those between are days off
        assertThat(justice.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-01-25"));
        assertThat(justice.getName()).isEqualTo("Giải trình các tiêu chí – Công văn 1/BNV");
        assertThat(year.shown(justice))
                .containsEntry(key(round, "1.3", FormKeys.ASKED), true)
                .containsEntry(key(round, "2.1", FormKeys.ASKED), false);
        assertThat(year.shown(finance))
                .containsEntry(key(round, "1.3", FormKeys.ASKED), false)
                .containsEntry(key(round, "2.1", FormKeys.ASKED), true)
                .containsEntry(key(round, "2.2", FormKeys.ASKED), true);
        assertThat(year.engine()
                        .getRuntimeService()
                        .getVariables(process.getId())
                        .keySet())
                .as("what was entered is in the product's tables, not in the engine's")
                .doesNotContain("questions", "deadline");
    }

    @Test
    @DisplayName("given documents that the department added beside its task, when it answers, then they are part of it")
    void documentsBesideTheTask() {
        cited("1/BC", JUSTICE);
        letter("1/BNV", QUESTIONS);
        long added = cited("2/BC", JUSTICE);
        cited("3/BC", FINANCE);

        justiceAnswers(round(0));

        assertThat(round(0).questions().get(0).answer().orElseThrow().citations())
                .containsExactly(added);
    }

    private long cited(String number, String unit) {
        var document = Document.of(number, LocalDate.parse("2024-01-05"), "UBND tỉnh", "Báo cáo");
        return evidence.add(year.planId(), Subject.criterion("1.3"), document, new Actor(unit, unit, null))
                .id();
    }

    @Test
    @DisplayName("when a letter is imported from a table, then its process begins, and a wrong one begins none")
    void imported() {
        var asked = List.of(
                new Question(
                        "1.3",
                        new BigDecimal("0.5"),
                        "Nêu rõ các sáng kiến ".repeat(300).strip()),
                new Question("2.1", null, "Giải trình tỷ lệ đúng hạn"));
        var paper = new Paper("3/BNV", LocalDate.parse("2024-01-05"));
        var actor = new Actor("thu-vien", INTERIOR, null);

        imports.enter(year.planId(), new Letter(paper, LocalDate.parse("2090-02-03")), asked, "cong-van.xlsx", actor);
        year.runsJobs();

        RoundRecord round = round(0);
        assertThat(round.importedFrom()).contains("cong-van.xlsx");
        assertThat(year.process(Models.Process.ROUND, subject(round)))
                .isWaitingAt("Task_AnswerQuestions", "Gateway_Wait");
        justiceAnswers(round);
        assertThat(round(0).open()).hasSize(1);

        assertThatThrownBy(() -> imports.enter(
                        year.planId(), new Letter(paper, LocalDate.parse("2090-02-03")), asked, "cong-van.xlsx", actor))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("đã được nhập ngày");
        assertThat(rounds.of(year.planId())).hasSize(1);
    }

    @Test
    @DisplayName("when all have answered, then the answers are put together, signed and sent")
    void answered() {
        ProcessInstance process = letter("1/BNV", QUESTIONS);
        RoundRecord round = round(0);
        year.as(JUSTICE)
                .completesOwn(
                        "Task_AnswerQuestions",
                        subject(round),
                        with(
                                explained(round, "1.3", "Có hai sáng kiến"),
                                Map.of(
                                        key(round, "1.3", FormKeys.DOCUMENT_NUMBER), "7/QĐ-UBND",
                                        key(round, "1.3", FormKeys.DOCUMENT_DATE), "2024-01-05",
                                        key(round, "1.3", FormKeys.DOCUMENT_ISSUER), "UBND tỉnh",
                                        key(round, "1.3", FormKeys.DOCUMENT_SUMMARY), "Công nhận sáng kiến")));
        assertThat(process).isWaitingAt("Gateway_Wait");
        financeAnswers(round);

        Task consolidation = year.task("Task_ConsolidateAnswers", subject(round));
        assertThat(consolidation.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-02-03"));
        assertThat(year.shown(consolidation))
                .containsEntry(
                        key(round, "1.3", FormKeys.JOINT_TEXT),
                        "Có hai sáng kiến\nTài liệu kiểm chứng: 7/QĐ-UBND ngày 05/01/2024 của UBND tỉnh: Công nhận sáng kiến.")
                .containsEntry(key(round, "2.1", FormKeys.EXPLANATION), "Chấp nhận kết quả của Bộ Nội vụ.")
                .containsEntry(key(round, "2.1", FormKeys.LEAD), "Sở Tài chính");
        year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(round), asShown());
        Task signature = year.task("Task_SignAnswer", subject(round));
        assertThat(year.groups(signature)).containsExactly(PROVINCE);
        assertThat(year.shown(signature).get("jointText").toString()).startsWith("Tiêu chí 1.3: Có hai sáng kiến");
        year.as(PROVINCE).completes("Task_SignAnswer", subject(round), Map.of("outcome", "sign"));
        year.as(INTERIOR).completes("Task_SendAnswer", subject(round), paper("30/UBND-NC"));

        assertThat(process).isEnded();
        assertThat(round(0).status()).isEqualTo(RoundStatus.SENT);
    }

    @Test
    @DisplayName("given answers are returned, the text is not signed, then both come again with the reasons")
    void returned() {
        ProcessInstance process = letter("1/BNV", QUESTIONS);
        RoundRecord round = round(0);
        justiceAnswers(round);
        financeAnswers(round);

        refused(
                () -> year.as(INTERIOR)
                        .completes("Task_ConsolidateAnswers", subject(round), Map.of("outcome", "return")),
                "Đánh dấu ít nhất một tiêu chí");
        year.as(INTERIOR)
                .completes(
                        "Task_ConsolidateAnswers",
                        subject(round),
                        Map.of(
                                "outcome",
                                "return",
                                key(round, "2.2", FormKeys.RETURN),
                                true,
                                key(round, "2.2", FormKeys.REASON),
                                "Thiếu số liệu"));
        Task again = year.task("Task_AnswerQuestions", subject(round), FINANCE);
        assertThat(year.shown(again))
                .containsEntry(key(round, "2.1", FormKeys.ASKED), false)
                .containsEntry(key(round, "2.2", FormKeys.ASKED), true)
                .containsEntry(key(round, "2.2", FormKeys.SENT_BACK_REASON), "Thiếu số liệu")
                .containsEntry(key(round, "2.2", FormKeys.EXPLANATION), "Đã bổ sung");
        year.as(FINANCE).completesOwn("Task_AnswerQuestions", subject(round), explained(round, "2.2", "Đủ số liệu"));
        year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(round), asShown());
        year.as(PROVINCE)
                .completes("Task_SignAnswer", subject(round), Map.of("outcome", "return", "reason", "Viết gọn lại"));

        Task consolidation = year.task("Task_ConsolidateAnswers", subject(round));
        assertThat(year.shown(consolidation))
                .containsEntry("sentBackReason", "Viết gọn lại")
                .containsEntry(key(round, "2.2", FormKeys.JOINT_TEXT), "Đủ số liệu");
        assertThat(process).isWaitingAt("Task_ConsolidateAnswers");
        assertThat(round(0).events())
                .extracting(RoundEvent::kind)
                .containsExactly(RoundEvent.Kind.RETURNED, RoundEvent.Kind.CONSOLIDATED, RoundEvent.Kind.NOT_SIGNED);
    }

    @Test
    @DisplayName("given a returned question is not answered in time, when another is returned, then it is asked once")
    void returnedOneAfterTheOther() {
        letter("1/BNV", QUESTIONS);
        RoundRecord round = round(0);
        justiceAnswers(round);
        financeAnswers(round);
        returns(round, "1.3");
        year.comes("Timer_AnswersDue", subject(round));

        returns(round, "2.1");

        assertThat(year.openTasks())
                .filteredOn(task -> task.startsWith("Task_AnswerQuestions"))
                .hasSize(2);
        assertThat(year.shown(year.task("Task_AnswerQuestions", subject(round), FINANCE)))
                .containsEntry(key(round, "2.1", FormKeys.ASKED), true)
                .containsEntry(key(round, "2.2", FormKeys.ASKED), false);
        justiceAnswers(round);
        assertThat(round(0).open()).hasSize(1);
    }

    @Test
    @DisplayName("given an answer is longer than a form holds, then its cut text does not go to the Ministry unread")
    void longAnswers() {
        letter("1/BNV", "1.3 | 0,5 | Nêu rõ");
        RoundRecord round = round(0);
        year.as(JUSTICE)
                .completesOwn(
                        "Task_AnswerQuestions",
                        subject(round),
                        with(
                                explained(round, "1.3", "a".repeat(3990)),
                                Map.of(
                                        key(round, "1.3", FormKeys.DOCUMENT_NUMBER), "7/QĐ-UBND",
                                        key(round, "1.3", FormKeys.DOCUMENT_DATE), "2024-01-05",
                                        key(round, "1.3", FormKeys.DOCUMENT_ISSUER), "UBND tỉnh",
                                        key(round, "1.3", FormKeys.DOCUMENT_SUMMARY), "Công nhận sáng kiến")));

        refused(
                () -> year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(round), asShown()),
                "Tiêu chí 1.3: nội dung giải trình dài",
                "biên tập gọn lại");
        year.as(INTERIOR)
                .completes(
                        "Task_ConsolidateAnswers",
                        subject(round),
                        Map.of(key(round, "1.3", FormKeys.JOINT_TEXT), "Có hai sáng kiến"));
        assertThat(round(0).status()).isEqualTo(RoundStatus.CONSOLIDATED);
    }

    @Test
    @DisplayName(
            "given a department is late, then the others' answers go on, and its own is taken until the text was sent")
    void late() {
        ProcessInstance process = letter("1/BNV", QUESTIONS);
        RoundRecord round = round(0);
        financeAnswers(round);

        year.comes("Timer_AnswersDue", subject(round));
        assertThat(process).isWaitingAt("Task_AnswerQuestions", "Task_ConsolidateAnswers");
        assertThat(year.shown(year.task("Task_ConsolidateAnswers", subject(round))))
                .containsEntry(key(round, "1.3", FormKeys.EXPLANATION), "Cơ quan chưa giải trình.");
        refused(
                () -> year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(round), asShown()),
                "Tiêu chí 1.3: ghi nội dung giải trình của tỉnh.");
        justiceAnswers(round);
        assertThat(year.shown(year.task("Task_ConsolidateAnswers", subject(round))))
                .containsEntry(key(round, "1.3", FormKeys.EXPLANATION), "Có hai sáng kiến")
                .containsEntry(key(round, "1.3", FormKeys.JOINT_TEXT), "Có hai sáng kiến")
                .containsEntry(key(round, "2.2", FormKeys.JOINT_TEXT), "Đã bổ sung");
        year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(round), asShown());

        assertThat(process).isWaitingAt("Task_SignAnswer");
        assertThat(round(0).question(id(round, "1.3")).jointText()).contains("Có hai sáng kiến");
        assertThat(round(0).open()).isEmpty();
    }

    @Test
    @DisplayName(
            "given the text was sent, when a department answers, then it is told so, and what it wrote is not lost to it")
    void tooLate() {
        ProcessInstance process = letter("1/BNV", QUESTIONS);
        RoundRecord round = round(0);
        financeAnswers(round);
        Task open = year.task("Task_AnswerQuestions", subject(round), JUSTICE);
        year.as(JUSTICE).claims(open);
        Map<String, Object> written = year.as(JUSTICE).fillsIn(open, explained(round, "1.3", "Có hai sáng kiến"));
        year.comes("Timer_AnswersDue", subject(round));
        year.as(INTERIOR)
                .completes(
                        "Task_ConsolidateAnswers",
                        subject(round),
                        Map.of(key(round, "1.3", FormKeys.JOINT_TEXT), "Tỉnh thống nhất"));
        year.as(PROVINCE).completes("Task_SignAnswer", subject(round), Map.of("outcome", "sign"));
        year.as(INTERIOR).completes("Task_SendAnswer", subject(round), paper("30/UBND-NC"));

        assertThat(process).isEnded();
        refused(
                () -> year.as(JUSTICE).submits(open, written),
                "đã gửi Bộ Nội vụ",
                "chưa được lưu",
                "đợt giải trình sau");
        assertThat(round(0).question(id(round, "1.3")).answers()).isEmpty();
    }

    @Test
    @DisplayName(
            "given two rounds at once about one criterion, then each goes its own way and the second shows the first")
    void overlapping() {
        letter("1/BNV", QUESTIONS);
        RoundRecord first = round(0);
        justiceAnswers(first);
        financeAnswers(first);
        year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(first), asShown());
        letter("2/BNV", "1.3 | 0,25 | Vì sao chưa công nhận?");
        RoundRecord second = round(1);

        assertThat(year.shown(year.task("Task_AnswerQuestions", subject(second), JUSTICE)))
                .containsEntry(key(second, "1.3", FormKeys.EARLIER), "Có hai sáng kiến");
        year.as(JUSTICE)
                .completesOwn("Task_AnswerQuestions", subject(second), explained(second, "1.3", "Đã công nhận"));
        year.as(INTERIOR).completes("Task_ConsolidateAnswers", subject(second), asShown());
        year.as(PROVINCE).completes("Task_SignAnswer", subject(second), Map.of("outcome", "sign"));
        year.as(INTERIOR).completes("Task_SendAnswer", subject(second), paper("31/UBND-NC"));

        assertThat(round(1).status()).isEqualTo(RoundStatus.SENT);
        assertThat(round(0).status()).isEqualTo(RoundStatus.CONSOLIDATED);
        year.as(PROVINCE).completes("Task_SignAnswer", subject(first), Map.of("outcome", "sign"));
        year.as(INTERIOR).completes("Task_SendAnswer", subject(first), paper("32/UBND-NC"));
        assertThat(rounds.of(year.planId())).allMatch(round -> round.status() == RoundStatus.SENT);
    }

    @Test
    @DisplayName("when a letter is wrong, then all that is wrong is told with its line, and no round begins")
    void wrongLetters() {
        refused(
                () -> letter("1/BNV", "1.3 | nhiều | Nêu rõ\n2.1\n9.9 | | Giải trình"),
                "Dòng 1: điểm “nhiều” không phải là số",
                "Dòng 2: cần ba phần");
        refused(
                () -> letter("1/BNV", "1.3 | 7 | Nêu rõ\n9.9 | | Giải trình"),
                "Tiêu chí 1.3: ",
                "không có tiêu chí 9.9");
        refused(
                () -> year.as(INTERIOR)
                        .starts(
                                Models.Process.ROUND,
                                with(order("1/BNV", QUESTIONS), Map.of("deadline", "2024-01-09"))),
                "đã qua");
        assertThat(rounds.of(year.planId())).isEmpty();

        letter("1/BNV", QUESTIONS);
        refused(() -> letter(" 1/bnv", QUESTIONS), "đã được nhập ngày");
        assertThatThrownBy(() -> year.as(JUSTICE).starts(Models.Process.ROUND, order("2/BNV", QUESTIONS)))
                .isInstanceOf(AuthorizationException.class);
        assertThat(rounds.of(year.planId())).hasSize(1);
    }

    @Test
    @DisplayName(
            "given a round is open, when the Ministry's result is entered, then that is refused and says which round")
    void resultWaits() {
        letter("1/BNV", QUESTIONS);
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        year.engine()
                .getRuntimeService()
                .createProcessInstanceModification(
                        year.process(Models.Process.PROVINCE_YEAR, "").getId())
                .startBeforeActivity("Task_EnterMinistryResult")
                .execute();
        Map<String, Object> result = with(
                Map.of("documentNumber", "1/QĐ-BNV", "documentDate", "2024-01-05", "indexPercent", "36", "rank", "5"),
                Map.of(
                        "c1_1__published", "0.5",
                        "c1_2__published", "0.5",
                        "c1_3__published", "0.5",
                        "c1_4__published", "0.5",
                        "c2_1__published", "0.5",
                        "c2_2__published", "0.5",
                        "c2_3__published", "0.5",
                        "c2_4__published", "0.5"));

        refused(
                () -> year.as(INTERIOR).completes("Task_EnterMinistryResult", result),
                "Đợt giải trình số 1 (Công văn 1/BNV ngày 05/01/2024) các cơ quan đang giải trình");
    }

    private ProcessInstance letter(String number, String questions) {
        return year.as(INTERIOR).starts(Models.Process.ROUND, order(number, questions));
    }

    private Map<String, Object> order(String number, String questions) {
        return Map.of(
                "plan",
                year.planId(),
                "documentNumber",
                number,
                "documentDate",
                "2024-01-05",
                "deadline",
                "2090-02-03",
                "questions",
                questions);
    }

    private RoundRecord round(int index) {
        List<RoundRecord> all = rounds.of(year.planId());
        return all.get(index);
    }

    private static String subject(RoundRecord round) {
        return "round:" + round.id();
    }

    private void returns(RoundRecord round, String criterion) {
        year.as(INTERIOR)
                .completes(
                        "Task_ConsolidateAnswers",
                        subject(round),
                        Map.of(
                                "outcome",
                                "return",
                                key(round, criterion, FormKeys.RETURN),
                                true,
                                key(round, criterion, FormKeys.REASON),
                                "Nêu rõ hơn"));
    }

    private void justiceAnswers(RoundRecord round) {
        year.as(JUSTICE)
                .completesOwn("Task_AnswerQuestions", subject(round), explained(round, "1.3", "Có hai sáng kiến"));
    }

    private void financeAnswers(RoundRecord round) {
        year.as(FINANCE)
                .completesOwn(
                        "Task_AnswerQuestions",
                        subject(round),
                        with(
                                Map.of(key(round, "2.1", FormKeys.REPLY), FormKeys.ACCEPT),
                                explained(round, "2.2", "Đã bổ sung")));
    }

    private static Map<String, Object> explained(RoundRecord round, String criterion, String text) {
        return Map.of(
                key(round, criterion, FormKeys.REPLY),
                FormKeys.EXPLAIN,
                key(round, criterion, FormKeys.EXPLANATION),
                text);
    }

    private static String key(RoundRecord round, String criterion, String what) {
        return FormKeys.ofQuestion(id(round, criterion), what);
    }

    private static long id(RoundRecord round, String criterion) {
        return round.questions().stream()
                .filter(question -> question.question().criterion().equals(criterion))
                .map(QuestionRecord::id)
                .findFirst()
                .orElseThrow();
    }
}
