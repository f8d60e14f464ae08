package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Refused;

class ParticularsTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 12, 11);
    private static final LocalDate ISSUED = LocalDate.of(2023, 12, 5);

    @Test
    void read_as_a_document_is_cited() {
        assertThat(new Particulars("12/BC-STP", ISSUED, "Sở Tư pháp", "Báo cáo năm").text())
                .isEqualTo("12/BC-STP ngày 05/12/2023 của Sở Tư pháp: Báo cáo năm");
        assertThat(new Particulars("  ", ISSUED, "Sở Tư pháp", "Ảnh chụp bảng niêm yết").text())
                .isEqualTo("Tài liệu ngày 05/12/2023 của Sở Tư pháp: Ảnh chụp bảng niêm yết");
    }

    @Test
    void are_kept_in_one_line_without_what_is_not_seen() {
        Particulars particulars = new Particulars("12/\u202EBC", ISSUED, " Sở\tTư  pháp ", "Báo\ncáo\u0000");

        assertThat(particulars.number()).isEqualTo("12/BC");
        assertThat(particulars.issuer()).isEqualTo("Sở Tư pháp");
        assertThat(particulars.title()).isEqualTo("Báo cáo");
    }

    @Test
    void tell_everything_that_is_missing_at_once() {
        assertThatThrownBy(() -> new Particulars(null, null, " ", null).check(TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).hasSize(3));
    }

    @Test
    void are_not_of_tomorrow_nor_of_another_age_nor_too_long() {
        assertThatThrownBy(() -> new Particulars("1", TODAY.plusDays(1), "a", "b").check(TODAY))
                .hasMessageContaining("12/12/2023 chưa đến");
        assertThatThrownBy(() -> new Particulars("1", LocalDate.of(203, 1, 1), "a", "b").check(TODAY))
                .hasMessageContaining("Năm ban hành 203");
        assertThatThrownBy(() -> new Particulars("1", ISSUED, "a", "b".repeat(1001)).check(TODAY))
                .hasMessageContaining("tối đa 1000");
        new Particulars(null, TODAY, "a", "b").check(TODAY);
    }
}
