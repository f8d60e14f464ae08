package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.Answers.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormRejected;

/** What the specifications of the province's processes share: a small plan for each test, and what people answer. */
abstract class ProvinceSpec {

    @Autowired
    protected StatementRecords records;

    @Autowired
    private SmallProvinces provinces;

    protected RunningPlan year;

    @BeforeEach
    void plan() {
        year = provinces.launched();
    }

    /** Starts the process of an item without waiting for the year to come to it. */
    protected ProcessInstance opens(String item) {
        return year.engine().getRuntimeService().startProcessInstanceByKey(Models.Process.ASSIGNMENT, year.key(item));
    }

    protected ItemRecord item(String item) {
        return records.item(year.planId(), item);
    }

    protected StatedCriterion criterion(String item, String code) {
        return item(item).criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    protected static Instant lastSecondOf(String day) {
        return VietnamTime.endOf(LocalDate.parse(day));
    }

    protected static void refused(ThrowingCallable action, String... messages) {
        assertThatThrownBy(action).isInstanceOf(FormRejected.class).hasMessageContainingAll(messages);
    }

    /** Criterion 1.3: three initiatives, with a reason why there is no document. */
    protected static Map<String, Object> initiatives(String count) {
        return Map.of("c1_3__count", count, "c1_3__noEvidence", "Đang chờ công nhận");
    }

    /** Criteria 1.1 and 1.2, each with a document. */
    protected static Map<String, Object> direction() {
        return with(
                Map.of("c1_1__achieved", "8", "c1_1__planned", "10", "c1_2__met", "true"),
                with(document("1.1", "11/BC-SNV"), document("1.2", "12/KH-UBND")));
    }

    /** Field 2, without documents. */
    protected static Map<String, Object> procedures() {
        return with(
                Map.of("c2_1__value", "75.5", "c2_2__option", "full", "c2_3__violations", "0"),
                with(
                        Map.of("c2_4__base", "100", "c2_4__current", "110"),
                        Map.of(
                                "c2_1__noEvidence", "Chưa có",
                                "c2_2__noEvidence", "Chưa có",
                                "c2_3__noEvidence", "Chưa có",
                                "c2_4__noEvidence", "Chưa có")));
    }

    protected static Map<String, Object> document(String criterion, String number) {
        return Map.of(
                FormKeys.of(criterion, FormKeys.DOCUMENT_NUMBER),
                number,
                FormKeys.of(criterion, FormKeys.DOCUMENT_DATE),
                "2024-01-05",
                FormKeys.of(criterion, FormKeys.DOCUMENT_ISSUER),
                "UBND tỉnh",
                FormKeys.of(criterion, FormKeys.DOCUMENT_SUMMARY),
                "Về việc " + number);
    }

    protected static Map<String, Object> verdict(String criterion, String verdict) {
        return Map.of(FormKeys.of(criterion, FormKeys.VERDICT), verdict);
    }

    protected static Map<String, Object> verdict(String criterion, String verdict, String reason) {
        return with(verdict(criterion, verdict), Map.of(FormKeys.of(criterion, FormKeys.REASON), reason));
    }

    protected static Map<String, Object> saving(Map<String, ?> answers) {
        return with(answers, Map.of(FormKeys.OUTCOME, FormKeys.SAVE));
    }

    protected static Map<String, Object> paper(String number) {
        return Map.of("documentNumber", number, "documentDate", "2024-01-05", "summary", "Văn bản " + number);
    }
}
