package vn.parindex.province.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;

class EvidenceTest {

    private static final Subject LAWS = Subject.criterion("2.1");
    private static final Document REPORT =
            Document.of("12/BC-UBND", LocalDate.of(2024, 12, 20), "UBND tỉnh", "Báo cáo theo dõi thi hành pháp luật");

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final Evidence evidence = province.get(Evidence.class);

    @Test
    void the_lead_and_those_who_take_part_add_documents() {
        add(LAWS, REPORT, JUSTICE);
        add(LAWS, document("13/BC-SYT"), HEALTH);
        add(LAWS, document("14/BC-UBND"), "huyen-cu-jut");
        add(LAWS, document("15/BC-SNV"), INTERIOR);

        assertThat(evidence.list(PLAN, LAWS).current())
                .extracting(citation -> citation.act().unit())
                .containsExactly(JUSTICE, HEALTH, "huyen-cu-jut", INTERIOR);
    }

    @Test
    void whoever_has_no_part_in_a_criterion_does_not_add() {
        assertThatThrownBy(() -> add(LAWS, REPORT, PROVINCE))
                .isInstanceOf(Refused.class)
                .hasMessage("UBND tỉnh không chủ trì hoặc phối hợp tiêu chí 2.1 nên không bổ sung tài liệu kiểm chứng"
                        + " được.");
    }

    @Test
    void where_the_annex_says_units_concerned_any_unit_may_be_concerned() {
        add(Subject.item("7.7"), document("5/BC-UBND"), "huyen-cu-jut");

        assertThat(evidence.list(PLAN, Subject.item("7.7")).current()).hasSize(1);
    }

    @Test
    void an_item_that_is_scored_has_its_documents_by_criterion() {
        assertThatThrownBy(() -> add(Subject.item("3.1"), REPORT, JUSTICE))
                .hasMessageContaining("Mục 3.1 không phải mục chỉ cung cấp tài liệu kiểm chứng");
        assertThatThrownBy(() -> add(Subject.criterion("9.9"), REPORT, JUSTICE))
                .hasMessageContaining("không có tiêu chí 9.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''  | 2024-12-20 | UBND tỉnh | Báo cáo | ghi số, ký hiệu văn bản",
                "1/BC |           | UBND tỉnh | Báo cáo | ghi ngày ban hành",
                "1/BC | 2024-12-24 | UBND tỉnh | Báo cáo | ngày 24/12/2024 chưa đến (hôm nay là 23/12/2024)",
                "1/BC | 0024-12-20 | UBND tỉnh | Báo cáo | quá xa trước đây",
                "1/BC | 2024-12-20 | ''        | Báo cáo | ghi cơ quan ban hành",
                "1/BC | 2024-12-20 | UBND tỉnh | ''      | ghi trích yếu nội dung"
            })
    void a_document_says_what_it_is(String number, LocalDate date, String issuer, String summary, String problem) {
        assertThatThrownBy(() -> add(LAWS, Document.of(number, date, issuer, summary), JUSTICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(problem);
        assertThat(evidence.list(PLAN, LAWS).history()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> add(LAWS, new Document(new Paper(null, null), null, " ", null), JUSTICE))
                .satisfies(refused -> assertThat(((Refused) refused).problems()).hasSize(4));
    }

    @Test
    void a_document_is_cited_once_for_a_criterion_however_it_is_typed() {
        add(LAWS, REPORT, JUSTICE);
        var same = Document.of(" 12/bc-UBND", LocalDate.of(2024, 12, 20), "ubnd  tỉnh", "Báo cáo");

        assertThatThrownBy(() -> add(LAWS, same, HEALTH))
                .hasMessageContaining("đã có trong danh sách của tiêu chí 2.1");
        add(Subject.criterion("2.2"), same, JUSTICE);
        add(LAWS, Document.of("12/BC-UBND", LocalDate.of(2023, 12, 20), "UBND tỉnh", "Báo cáo năm trước"), JUSTICE);
    }

    @Test
    void an_amended_document_replaces_the_cited_one_whose_citation_stays_visible() {
        Citation old = add(LAWS, REPORT, JUSTICE);

        Citation amended = evidence.replace(
                PLAN, old.id(), document("12a/BC-UBND"), "Sửa số liệu quý IV", ProvinceAtWork.of(JUSTICE));

        EvidenceList list = evidence.list(PLAN, LAWS);
        assertThat(list.current()).containsExactly(amended);
        assertThat(list.history()).hasSize(2);
        Citation.Closure closure = list.find(old.id()).orElseThrow().closure().orElseThrow();
        assertThat(closure.replacement()).contains(amended.id());
        assertThat(closure.reason()).isEqualTo("Sửa số liệu quý IV");
        assertThat(closure.act().user()).isEqualTo("so-tu-phap.canbo");
        assertThat(amended.replaces()).isEqualTo(old.id());
    }

    @Test
    void a_document_may_be_replaced_by_its_corrected_self_but_not_by_one_that_is_cited_already() {
        Citation old = add(LAWS, REPORT, JUSTICE);
        add(LAWS, document("13/BC-UBND"), JUSTICE);

        assertThatThrownBy(() ->
                        evidence.replace(PLAN, old.id(), document("13/BC-UBND"), "Nhầm", ProvinceAtWork.of(JUSTICE)))
                .hasMessageContaining("đã có trong danh sách");
        var corrected = new Document(REPORT.paper(), REPORT.issuer(), REPORT.summary(), "bao-cao.pdf");
        evidence.replace(PLAN, old.id(), corrected, "Bổ sung tệp", ProvinceAtWork.of(JUSTICE));
        assertThat(evidence.list(PLAN, LAWS).current()).hasSize(2);
    }

    @Test
    void a_withdrawn_document_stays_in_the_history_with_the_reason() {
        Citation cited = add(LAWS, REPORT, JUSTICE);

        evidence.withdraw(PLAN, cited.id(), "Không liên quan", ProvinceAtWork.of(INTERIOR));

        EvidenceList list = evidence.list(PLAN, LAWS);
        assertThat(list.isEmpty()).isTrue();
        assertThat(list.history()).singleElement().satisfies(citation -> {
            assertThat(citation.closure().orElseThrow().reason()).isEqualTo("Không liên quan");
            assertThat(citation.closure().orElseThrow().replacement()).isEmpty();
        });
    }

    @Test
    void what_no_longer_stands_is_not_changed_again() {
        Citation cited = add(LAWS, REPORT, JUSTICE);
        evidence.withdraw(PLAN, cited.id(), "Không liên quan", ProvinceAtWork.of(JUSTICE));

        assertThatThrownBy(() -> evidence.withdraw(PLAN, cited.id(), "Lần nữa", ProvinceAtWork.of(JUSTICE)))
                .hasMessageContaining("đã được rút lúc trước");
    }

    @Test
    void changes_need_a_reason() {
        Citation cited = add(LAWS, REPORT, JUSTICE);

        assertThatThrownBy(() -> evidence.withdraw(PLAN, cited.id(), " ", ProvinceAtWork.of(JUSTICE)))
                .hasMessageContaining("Ghi rõ lý do rút tài liệu 12/BC-UBND ngày 20/12/2024");
        assertThatThrownBy(() -> evidence.replace(PLAN, cited.id(), document("1/BC"), null, ProvinceAtWork.of(JUSTICE)))
                .hasMessageContaining("Ghi rõ lý do thay tài liệu");
    }

    @Test
    void one_who_takes_part_changes_its_own_documents_only() {
        Citation own = add(LAWS, document("13/BC-SYT"), HEALTH);
        Citation other = add(LAWS, REPORT, JUSTICE);

        evidence.withdraw(PLAN, own.id(), "Nhầm", ProvinceAtWork.of(HEALTH));
        assertThatThrownBy(() -> evidence.withdraw(PLAN, other.id(), "Nhầm", ProvinceAtWork.of(HEALTH)))
                .hasMessageContaining("Chỉ cơ quan đã ghi tài liệu, cơ quan chủ trì tiêu chí 2.1 hoặc Sở Nội vụ");
    }

    @Test
    void the_successor_of_a_merged_lead_keeps_the_list_and_the_history_keeps_the_old_name() {
        province.today(2025, 3, 3);
        Citation cited = add(Subject.criterion("8.2"), REPORT, PLANNING);
        province.get(Successions.class)
                .merge(
                        PLAN,
                        Merger.into(PLANNING, FINANCE, new Paper("305/QĐ-UBND", LocalDate.of(2025, 2, 28)), "Sáp nhập"),
                        ProvinceAtWork.of(INTERIOR));

        evidence.replace(PLAN, cited.id(), document("1/BC-STC"), "Cập nhật", ProvinceAtWork.of(FINANCE));

        assertThat(evidence.list(PLAN, Subject.criterion("8.2")).history())
                .extracting(citation -> citation.act().unit())
                .containsExactly(PLANNING, FINANCE);
    }

    @Test
    void what_is_added_after_the_deadline_is_taken_and_marked() {
        var late = new Actor("canbo", JUSTICE, Instant.parse("2024-12-20T16:59:59Z"));

        assertThat(evidence.add(PLAN, LAWS, REPORT, late).act().late()).isTrue();
        assertThat(add(LAWS, document("2/BC"), JUSTICE).act().late()).isFalse();
    }

    private Citation add(Subject subject, Document document, String unit) {
        return evidence.add(PLAN, subject, document, ProvinceAtWork.of(unit));
    }

    private static Document document(String number) {
        return Document.of(number, LocalDate.of(2024, 12, 20), "UBND tỉnh", "Báo cáo");
    }
}
