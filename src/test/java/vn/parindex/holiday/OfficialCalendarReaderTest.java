package vn.parindex.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.source.Problem;

/** A file of days off is checked line by line. */
class OfficialCalendarReaderTest {

    private static final String GOOD =
            """
            title: Lịch nghỉ
            sources:
              tb-1: Thông báo số 1
            years:
              - year: 2031
                days_off:
                  - {from: 2031-01-01, to: 2031-01-03, name: Tết Dương lịch, source: tb-1}
                  - {from: 2031-04-30, to: 2031-05-01, name: Lễ, source: tb-1, assumed: true, note: chưa có thông báo}
                  - {day: 2031-09-02, name: Quốc khánh, source: tb-1}
                made_up:
                  - {day: 2031-01-11, instead_of: 2031-01-03, source: tb-1}
            """;

    @Test
    void a_good_file_is_read_with_its_sources() {
        var loaded = new OfficialCalendarReader().read("lich.yaml", GOOD);

        assertThat(loaded.problems()).isEmpty();
        OfficialYear year = loaded.value().orElseThrow().year(2031).orElseThrow();
        assertThat(year.holidays())
                .contains(new Holiday(
                        LocalDate.of(2031, 4, 30),
                        LocalDate.of(2031, 5, 1),
                        "Lễ",
                        "Thông báo số 1",
                        true,
                        "chưa có thông báo"));
        assertThat(year.madeUp())
                .containsExactly(new MadeUpDay(LocalDate.of(2031, 1, 11), LocalDate.of(2031, 1, 3), "Thông báo số 1"));
    }

    @Test
    void everything_wrong_is_told_with_its_place() {
        var loaded = new OfficialCalendarReader()
                .read(
                        "lich.yaml",
                        """
                        title: Lịch nghỉ
                        sources:
                          tb-1: Thông báo số 1
                        years:
                          - year: 2031
                            days_off:
                              - {day: 2030-01-01, name: Tết Dương lịch, source: tb-2}
                              - {from: 2031-02-09, to: 2031-02-02, name: Tết, source: tb-1}
                              - {from: 2031-04-30, to: 2031-05-20, name: Lễ, source: tb-1}
                              - {day: 2031-05-01, name: Lễ, source: tb-1, khac: 1}
                              - {day: 02/9/2031, name: Quốc khánh, source: tb-1}
                            made_up:
                              - {day: 2031-01-13, instead_of: 2031-01-03, source: tb-1}
                              - {day: 2031-05-10, instead_of: 2031-05-02, source: tb-1}
                          - year: 2031
                            days_off:
                              - {day: 2031-01-01, name: Tết Dương lịch, source: tb-1}
                        """);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "lich.yaml:5:11: cảnh báo: Năm 2031 thiếu ngày lễ 01/01/2031 (Điều 112 Bộ luật Lao động 2019); bổ sung.",
                        "lich.yaml:5:11: cảnh báo: Năm 2031 thiếu ngày lễ 02/09/2031 (Điều 112 Bộ luật Lao động 2019); bổ sung.",
                        "lich.yaml:7:15: lỗi: Ngày 01/01/2030 không thuộc năm 2031; chuyển sang đúng năm.",
                        "lich.yaml:7:57: lỗi: Không có căn cứ nào mang mã “tb-2”; khai báo trong mục “sources” hoặc sửa mã.",
                        "lich.yaml:8:32: lỗi: Ngày cuối 02/02/2031 trước ngày đầu 09/02/2031; sửa lại.",
                        "lich.yaml:9:32: lỗi: Đợt nghỉ dài hơn 12 ngày; kiểm tra lại ngày đầu, ngày cuối.",
                        "lich.yaml:10:15: lỗi: Ngày nghỉ “2031-05-01” ghi hai lần; giữ lại một hoặc sửa mã.",
                        "lich.yaml:10:51: lỗi: Không có mục “khac” ở đây; xóa, hoặc sửa thành một trong các mục: assumed,"
                                + " day, name, note, source.",
                        "lich.yaml:11:15: lỗi: Mục “day” phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2023-05-09; đang"
                                + " ghi “02/9/2031”.",
                        "lich.yaml:13:15: lỗi: Ngày làm bù 13/01/2031 không phải thứ Bảy, Chủ nhật; sửa lại ngày.",
                        "lich.yaml:13:39: lỗi: Ngày 03/01/2031 được làm bù nhưng không có trong “days_off”; bổ sung hoặc"
                                + " sửa ngày.",
                        "lich.yaml:14:15: lỗi: Ngày 10/05/2031 vừa là ngày nghỉ vừa là ngày làm bù; bỏ một.",
                        "lich.yaml:15:11: lỗi: Năm “2031” ghi hai lần; giữ lại một hoặc sửa mã.",
                        "lich.yaml:15:11: cảnh báo: Năm 2031 thiếu ngày lễ 30/04/2031 (Điều 112 Bộ luật Lao động 2019); bổ sung.",
                        "lich.yaml:15:11: cảnh báo: Năm 2031 thiếu ngày lễ 01/05/2031 (Điều 112 Bộ luật Lao động 2019); bổ sung.",
                        "lich.yaml:15:11: cảnh báo: Năm 2031 thiếu ngày lễ 02/09/2031 (Điều 112 Bộ luật Lao động 2019); bổ sung.");
    }

    @Test
    void an_installation_may_keep_a_file_of_its_own(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lich.yaml"), GOOD);

        assertThat(OfficialCalendars.of(file).working().isWorkingDay(LocalDate.of(2031, 1, 11)))
                .isTrue();
    }

    @Test
    void a_file_of_its_own_that_is_broken_or_missing_is_refused_with_its_problems(@TempDir Path folder)
            throws IOException {
        Path broken = Files.writeString(folder.resolve("hong.yaml"), GOOD.replace("tb-1: Thông", "tb-2: Thông"));

        assertThatThrownBy(() -> OfficialCalendars.of(broken)).hasMessageContaining("hong.yaml:7:");
        assertThatThrownBy(() -> OfficialCalendars.of(folder.resolve("khong-co.yaml")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("khong-co.yaml");
    }
}
