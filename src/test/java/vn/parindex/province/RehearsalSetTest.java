package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.source.MarkedText;
import vn.parindex.source.Problem;

/** A plan whose own set is only a frame runs on another set, in rehearsals, and says so. */
class RehearsalSetTest {

    private static final String REHEARSAL =
            """
            rehearsal:
              criteria_set: khac
              criteria: {"1.1.2": ["1.1.2", "3.2"], "2.1": ["3.1"]}
              note: Khớp theo vị trí
            """;

    @Test
    void a_frame_without_a_set_to_rehearse_on_is_refused() {
        assertThat(SmallProvince.readWithFrameOnly(SmallProvince.PLAN).errors())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple(
                        "nho.yaml:9:15",
                        SmallProvince.FRAME_REFUSAL
                                + " Để diễn tập trước trên bộ tiêu chí khác, ghi mục “rehearsal”."));
    }

    @Test
    void a_frame_is_taken_with_a_set_to_rehearse_on() {
        var loaded = SmallProvince.readWithFrameOnly(SmallProvince.PLAN + REHEARSAL);
        var year = loaded.value().orElseThrow();

        assertThat(year.isRehearsalOnly()).isTrue();
        assertThat(year.set().id()).isEqualTo("khac");
        assertThat(loaded.warnings())
                .extracting(Problem::message)
                .containsExactly(
                        "Bộ tiêu chí “nho” mới có khung; kế hoạch được kiểm tra trên bộ “khac” (mục “rehearsal”) và chỉ diễn tập được, chưa nạp để thực hiện được.");
        assertThat(year.matrix().rows())
                .extracting(row -> row.leaf().code(), row -> row.assignedAs().orElse("-"), row -> row.lead()
                        .orElse("-"))
                .containsExactly(
                        tuple("1.1.1", "1", "so-noi-vu"),
                        tuple("1.1.2", "1.1.2", "so-tai-chinh"),
                        tuple("1.2", "1", "so-noi-vu"),
                        tuple("3.1", "-", "-"),
                        tuple("3.2", "1.1.2", "so-tai-chinh"));
    }

    @Test
    void once_the_official_set_is_there_nothing_is_mapped() {
        var loaded = SmallProvince.read(SmallProvince.PLAN + REHEARSAL);
        var year = loaded.value().orElseThrow();

        assertThat(loaded.problems()).isEmpty();
        assertThat(year.isRehearsalOnly()).isFalse();
        assertThat(year.matrix().row("2.1").origin()).isEqualTo(Origin.ACKNOWLEDGED);
        assertThat(year.matrix().row("2.2").origin()).isEqualTo(Origin.SURVEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"3.1\"]  | [¦\"2.1\"]  | Bộ tiêu chí “khac” không có tiêu chí 2.1; sửa mã.",
                "\"2.1\": [ | ¦\"9\": [   | Kế hoạch không giao tiêu chí “9” cho cơ quan nào; xóa dòng này hoặc sửa mã.",
                "set: khac | set: ¦la | Không có bộ tiêu chí “la”, hoặc tệp của bộ tiêu chí còn lỗi; sửa mã hoặc nạp bộ tiêu chí trước."
            })
    void wrong_codes_are_told_where_they_stand(String from, String to, String message) {
        var text = MarkedText.of(SmallProvince.PLAN + REHEARSAL.replace(from, to));

        assertThat(SmallProvince.readWithFrameOnly(text.text()).errors())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple(text.placeIn("nho.yaml"), message));
    }
}
