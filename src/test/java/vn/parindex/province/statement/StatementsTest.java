package vn.parindex.province.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Facts;

/** Item 6.2 of the annex: Sở Kế hoạch và Đầu tư scores 8.2, 8.3 and, in the set of the rehearsal, 8.5 and 8.6. */
class StatementsTest {

    private static final String ITEM = "6.2";
    private static final Map<String, String> MET = Map.of("met", "true");
    private static final Map<String, String> THREE_OF_FOUR = Map.of("achieved", "15", "planned", "20");

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final Statements statements = province.get(Statements.class);
    private final Appraisal appraisal = province.get(Appraisal.class);
    private final StatementRecords records = province.get(StatementRecords.class);
    private final Evidence evidence = province.get(Evidence.class);

    @Test
    void an_item_begins_with_all_its_criteria_open() {
        assertThat(item().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(item().open()).extracting(StatedCriterion::code).containsExactly("8.2", "8.3", "8.5", "8.6");
        assertThat(records.items(PLAN))
                .extracting(record -> record.assignment().item())
                .containsExactly(
                        "1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "4.1", "4.2", "5.1", "6.1", "6.2", "7.1", "7.2",
                        "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9");
    }

    @Test
    void points_come_from_the_rules_of_the_set() {
        state();

        Entry stated = criterion("8.6").stated().orElseThrow();
        assertThat(stated.points()).isEqualByComparingTo("0.75");
        assertThat(stated.arithmetic()).contains("15", "20", "0,75");
        assertThat(criterion("8.2").stated().orElseThrow().points()).isEqualByComparingTo("1");
        assertThat(stated.explanation()).isEqualTo("Số liệu đến ngày 31/12");
        assertThat(item().open()).isEmpty();
        assertThat(item().pending()).hasSize(4);
    }

    @Test
    void every_open_criterion_must_be_stated_each_once_and_no_other() {
        var twice = List.of(stated("8.2", MET), stated("8.2", MET), stated("2.1", MET));

        assertThatThrownBy(() -> statements.state(PLAN, ITEM, twice, lead()))
                .satisfies(refused -> assertThat(((Refused) refused).problems())
                        .containsExactly(
                                "Tiêu chí 8.2 xuất hiện hai lần; giữ lại một.",
                                "Tiêu chí 2.1 không thuộc phần việc này.",
                                "Tiêu chí 8.3 chưa được nhập.",
                                "Tiêu chí 8.5 chưa được nhập.",
                                "Tiêu chí 8.6 chưa được nhập."));
        assertThat(criterion("8.2").stated()).isEmpty();
    }

    @Test
    void points_beyond_the_maximum_and_missing_reasons_are_refused_together() {
        var wrong = List.of(
                new Statement("8.2", null, false, null, " ", null),
                stated("8.3", Map.of("given", "99")),
                stated("8.5", Map.of()),
                stated("8.6", Map.of("achieved", "21", "planned", "20")));

        assertThatThrownBy(() -> statements.state(PLAN, ITEM, wrong, lead()))
                .hasMessageContainingAll(
                        "Tiêu chí 8.2: Thiếu lý do không áp dụng",
                        "Tiêu chí 8.3: Điểm 99 vượt điểm tối đa 2",
                        "Tiêu chí 8.5: Thiếu",
                        "Tiêu chí 8.6: ");
    }

    @Test
    void only_the_lead_states() {
        assertThatThrownBy(() -> statements.state(PLAN, ITEM, all(), ProvinceAtWork.of(FINANCE)))
                .hasMessage("Việc này do Sở Kế hoạch và Đầu tư thực hiện; Sở Tài chính không thực hiện được.");
    }

    @Test
    void without_documents_or_the_statement_that_there_are_none_an_item_is_not_submitted() {
        state();

        assertThatThrownBy(() -> statements.submit(PLAN, ITEM, lead()))
                .hasMessageContainingAll(
                        "Tiêu chí 8.2 chưa có tài liệu kiểm chứng",
                        "Tiêu chí 8.3 chưa có tài liệu kiểm chứng",
                        "ghi lý do không có tài liệu");
        assertThat(item().status()).isEqualTo(ItemStatus.OPEN);
    }

    @Test
    void a_criterion_that_does_not_apply_and_one_without_documents_for_a_reason_are_submitted() {
        statements.state(
                PLAN,
                ITEM,
                List.of(
                        new Statement("8.2", null, false, null, "Không có dự án", null),
                        without("8.3", Map.of("given", "1"), "Số liệu của cơ quan thống kê"),
                        without("8.5", Map.of("met", "false"), "Chưa có số liệu"),
                        without("8.6", THREE_OF_FOUR, "Chưa có số liệu")),
                lead());

        statements.submit(PLAN, ITEM, lead());

        assertThat(item().status()).isEqualTo(ItemStatus.SUBMITTED);
        assertThat(criterion("8.2").stated().orElseThrow().applicable()).isFalse();
        assertThat(criterion("8.3").stated().orElseThrow().noEvidence()).isEqualTo("Số liệu của cơ quan thống kê");
    }

    @Test
    void what_was_submitted_is_not_changed() {
        submitted();

        assertThatThrownBy(() -> statements.state(PLAN, ITEM, all(), lead()))
                .hasMessage("Mục 6.2 đang ở trạng thái “đã gửi, chờ thẩm định”, không sửa được nữa.");
        assertThatThrownBy(() -> statements.submit(PLAN, ITEM, lead())).isInstanceOf(Refused.class);
    }

    @Test
    void a_late_submission_is_taken_and_marked() {
        documented();
        province.today(2025, 2, 3);

        statements.submit(PLAN, ITEM, new Actor("canbo", PLANNING, Instant.parse("2025-01-31T16:59:59Z")));

        assertThat(item().submittedLate()).isTrue();
    }

    @Test
    void the_interior_department_accepts_changes_with_a_reason_and_sends_back() {
        submitted();

        List<String> sentBack = appraisal.appraise(
                PLAN,
                ITEM,
                List.of(
                        new Verdict.Accept("8.2"),
                        new Verdict.Points("8.3", new BigDecimal("0.5"), "Thiếu báo cáo quý IV"),
                        new Verdict.NotApplicable("8.5", "Bộ chưa công bố"),
                        new Verdict.SendBack("8.6", "Chưa nêu căn cứ")),
                interior());

        assertThat(sentBack).containsExactly("8.6");
        assertThat(item().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(item().open()).extracting(StatedCriterion::code).containsExactly("8.6");
        assertThat(criterion("8.2").appraised().orElseThrow().points()).isEqualByComparingTo("1");
        assertThat(criterion("8.3").appraised().orElseThrow().arithmetic())
                .isEqualTo("Thẩm định: 0,5 điểm (cơ quan chủ trì: 0,75 điểm); lý do: Thiếu báo cáo quý IV");
        assertThat(criterion("8.3").stated().orElseThrow().points())
                .as("the lead's own points stay beside it")
                .isEqualByComparingTo("0.75");
        assertThat(criterion("8.5").appraised().orElseThrow().applicable()).isFalse();
        assertThat(criterion("8.6").returned().orElseThrow().reason()).isEqualTo("Chưa nêu căn cứ");
    }

    @Test
    void after_a_resubmission_only_what_was_stated_again_needs_a_verdict() {
        submitted();
        sendBack("8.6");
        assertThatThrownBy(() -> statements.submit(PLAN, ITEM, lead()))
                .hasMessage("Tiêu chí 8.6 bị trả lại (Chưa nêu căn cứ) và chưa được chấm lại.");

        statements.state(PLAN, ITEM, List.of(stated("8.6", Map.of("achieved", "10", "planned", "20"))), lead());
        statements.submit(PLAN, ITEM, lead());
        assertThat(item().pending()).extracting(StatedCriterion::code).containsExactly("8.6");
        appraisal.appraise(PLAN, ITEM, List.of(new Verdict.Accept("8.6")), interior());

        assertThat(item().status()).isEqualTo(ItemStatus.ACCEPTED);
        assertThat(item().events())
                .extracting(ItemEvent::kind)
                .containsExactly(
                        ItemEvent.Kind.SUBMITTED,
                        ItemEvent.Kind.SENT_BACK,
                        ItemEvent.Kind.SUBMITTED,
                        ItemEvent.Kind.ACCEPTED);
        assertThat(records.history(PLAN, "8.6"))
                .extracting(logged -> logged.what().stage())
                .containsExactly(Stage.STATED, Stage.SENT_BACK, Stage.STATED, Stage.APPRAISED);
    }

    @Test
    void verdicts_are_checked_before_any_is_kept() {
        submitted();

        assertThatThrownBy(() -> appraisal.appraise(
                        PLAN,
                        ITEM,
                        List.of(
                                new Verdict.Accept("8.2"),
                                new Verdict.Points("8.3", new BigDecimal("0.5"), " "),
                                new Verdict.Points("8.5", new BigDecimal("-1"), "Sai"),
                                new Verdict.SendBack("8.6", null)),
                        interior()))
                .hasMessageContainingAll(
                        "Tiêu chí 8.3: ghi rõ lý do, vì điểm thẩm định khác",
                        "Tiêu chí 8.5: Điểm -1 nhỏ hơn 0",
                        "Tiêu chí 8.6: ghi rõ lý do trả lại");
        assertThatThrownBy(() -> appraisal.appraise(PLAN, ITEM, List.of(new Verdict.Accept("8.2")), interior()))
                .hasMessageContaining("Tiêu chí 8.3 chưa được thẩm định.");
        assertThat(item().pending()).hasSize(4);
    }

    @Test
    void equal_points_need_no_reason() {
        submitted();

        appraisal.appraise(
                PLAN,
                ITEM,
                List.of(
                        new Verdict.Accept("8.2"),
                        new Verdict.Points("8.3", new BigDecimal("0.750"), null),
                        new Verdict.Accept("8.5"),
                        new Verdict.Accept("8.6")),
                interior());

        assertThat(criterion("8.3").appraised().orElseThrow().arithmetic()).isEqualTo("Thẩm định: đồng ý, 0,75 điểm.");
    }

    @Test
    void only_the_interior_department_appraises_and_only_what_was_submitted() {
        documented();
        assertThatThrownBy(() -> appraisal.appraise(PLAN, ITEM, List.of(), interior()))
                .hasMessageContaining("đang ở trạng thái “cơ quan chủ trì đang thực hiện”");
        statements.submit(PLAN, ITEM, lead());
        assertThatThrownBy(() -> appraisal.appraise(PLAN, ITEM, List.of(), lead()))
                .hasMessageContaining("Việc này do Sở Nội vụ thực hiện");
    }

    @Test
    void an_item_that_was_done_is_opened_again_for_a_reason() {
        submitted();
        appraisal.appraise(
                PLAN,
                ITEM,
                List.of("8.2", "8.3", "8.5", "8.6").stream()
                        .<Verdict>map(Verdict.Accept::new)
                        .toList(),
                interior());

        assertThatThrownBy(() -> appraisal.reopen(PLAN, ITEM, List.of(), "UBND tỉnh chưa duyệt", interior()))
                .hasMessageContaining("Chọn ít nhất một tiêu chí");
        appraisal.reopen(PLAN, ITEM, List.of("8.3"), "UBND tỉnh chưa duyệt", interior());

        assertThat(item().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(item().open()).extracting(StatedCriterion::code).containsExactly("8.3");
    }

    @Test
    void an_evidence_item_is_submitted_with_a_document_or_with_the_reason_why_there_is_none() {
        Actor health = ProvinceAtWork.of(HEALTH);
        assertThatThrownBy(() -> statements.submitEvidence(PLAN, "7.7", null, health))
                .hasMessageContaining("Mục 7.7 chưa có tài liệu kiểm chứng");

        statements.submitEvidence(PLAN, "7.7", "Năm 2024 không phân cấp mới", health);
        assertThat(records.item(PLAN, "7.7").status()).isEqualTo(ItemStatus.SUBMITTED);
        appraisal.sendBackEvidence(PLAN, "7.7", "Có Quyết định 15/QĐ-UBND", interior());
        evidence.add(PLAN, Subject.item("7.7"), document(), health);
        assertThatThrownBy(() -> statements.submitEvidence(PLAN, "7.7", "Không có", health))
                .hasMessageContaining("bỏ lý do hoặc rút tài liệu");
        statements.submitEvidence(PLAN, "7.7", null, health);
        appraisal.acceptEvidence(PLAN, "7.7", interior());

        assertThat(records.item(PLAN, "7.7").status()).isEqualTo(ItemStatus.ACCEPTED);
        assertThat(records.item(PLAN, "7.7").events())
                .extracting(ItemEvent::reason)
                .containsExactly("Năm 2024 không phân cấp mới", "Có Quyết định 15/QĐ-UBND", null, null);
    }

    @Test
    void an_item_is_taken_for_what_it_is() {
        assertThatThrownBy(() -> statements.submit(PLAN, "7.7", ProvinceAtWork.of(HEALTH)))
                .hasMessage("Mục 7.7 chỉ cung cấp tài liệu, không chấm điểm.");
        assertThatThrownBy(() -> statements.submitEvidence(PLAN, ITEM, null, lead()))
                .hasMessage("Mục 6.2 phải chấm điểm, không chỉ cung cấp tài liệu.");
        assertThatThrownBy(() -> statements.submit(PLAN, "II.1", interior()))
                .hasMessageContaining("không có mục II.1 để chấm điểm");
    }

    @Test
    void after_a_merger_the_successor_states_and_the_history_keeps_the_old_name() {
        province.today(2025, 3, 3);
        documented();
        province.get(Successions.class)
                .merge(
                        PLAN,
                        Merger.into(PLANNING, FINANCE, new Paper("305/QĐ-UBND", LocalDate.of(2025, 2, 28)), "Sáp nhập"),
                        interior());

        statements.submit(PLAN, ITEM, ProvinceAtWork.of(FINANCE));

        assertThat(criterion("8.2").stated().orElseThrow().act().unit()).isEqualTo(PLANNING);
        assertThat(item().events().get(0).act().unit()).isEqualTo(FINANCE);
    }

    private ItemRecord item() {
        return records.item(PLAN, ITEM);
    }

    private StatedCriterion criterion(String code) {
        return item().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void submitted() {
        documented();
        statements.submit(PLAN, ITEM, lead());
    }

    private void documented() {
        state();
        List.of("8.2", "8.3", "8.5", "8.6")
                .forEach(code -> evidence.add(PLAN, Subject.criterion(code), document(), lead()));
    }

    private void sendBack(String code) {
        appraisal.appraise(
                PLAN,
                ITEM,
                List.of("8.2", "8.3", "8.5", "8.6").stream()
                        .map(each -> each.equals(code)
                                ? new Verdict.SendBack(each, "Chưa nêu căn cứ")
                                : (Verdict) new Verdict.Accept(each))
                        .toList(),
                interior());
    }

    private void state() {
        statements.state(PLAN, ITEM, all(), lead());
    }

    /** 8.2 and 8.5 are met, 8.3 is given 0,75 of 2, 8.6 is 3 of 4. */
    private static List<Statement> all() {
        return List.of(
                stated("8.2", MET),
                stated("8.3", Map.of("given", "0.75")),
                stated("8.5", MET),
                stated("8.6", THREE_OF_FOUR));
    }

    private static Statement stated(String code, Map<String, String> facts) {
        return new Statement(code, new Facts(facts), true, "Số liệu đến ngày 31/12", null, null);
    }

    private static Statement without(String code, Map<String, String> facts, String noEvidence) {
        return new Statement(code, new Facts(facts), true, null, null, noEvidence);
    }

    private static Actor lead() {
        return ProvinceAtWork.of(PLANNING);
    }

    private static Actor interior() {
        return ProvinceAtWork.of(INTERIOR);
    }

    private static Document document() {
        return Document.of("12/BC-SKHĐT", LocalDate.of(2024, 12, 20), "Sở Kế hoạch và Đầu tư", "Báo cáo");
    }
}
