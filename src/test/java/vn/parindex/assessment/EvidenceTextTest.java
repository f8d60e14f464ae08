package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTextTest {

    private static final String REPORT = "12/BC-STP ngày 05/12/2023 của Sở Tư pháp: Báo cáo (2 tệp)";
    private static final String PLAN = "3/KH-STP ngày 02/01/2023 của Sở Tư pháp: Kế hoạch (1 tệp)";

    @Test
    void says_what_was_typed_and_which_documents_are_attached() {
        assertThat(EvidenceText.of("Xem thêm trang thông tin", List.of(REPORT, PLAN)))
                .isEqualTo("Xem thêm trang thông tin\nTài liệu đính kèm:\n– " + REPORT + "\n– " + PLAN);
        assertThat(EvidenceText.of(null, List.of(REPORT))).isEqualTo("Tài liệu đính kèm:\n– " + REPORT);
        assertThat(EvidenceText.of("Báo cáo số 12", List.of())).isEqualTo("Báo cáo số 12");
        assertThat(EvidenceText.of("  ", List.of())).isNull();
    }

    @Test
    void gives_what_was_typed_back_so_that_documents_are_not_named_twice() {
        assertThat(EvidenceText.typed(EvidenceText.of("Dòng một\nDòng hai", List.of(REPORT, PLAN))))
                .isEqualTo("Dòng một\nDòng hai");
        assertThat(EvidenceText.typed(EvidenceText.of(null, List.of(REPORT)))).isNull();
        assertThat(EvidenceText.typed("Tài liệu đính kèm: xem công văn")).isEqualTo("Tài liệu đính kèm: xem công văn");
        assertThat(EvidenceText.typed(null)).isNull();
        assertThat(EvidenceText.of(EvidenceText.of("Dòng một", List.of(REPORT)), List.of(PLAN)))
                .isEqualTo(EvidenceText.of("Dòng một", List.of(PLAN)));
    }
}
