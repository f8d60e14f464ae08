package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.plan.PlanFile;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.source.Problem;

/** Where plans of the province and their sets are found. */
class ProvincePlanFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"daknong-2023", "daknong-2024"})
    void a_shipped_plan_is_found_by_its_id_and_rehearsed_on_a_shipped_set(String id) {
        var source = ProvincePlanFiles.read(id);

        assertThat(source.year().plan().id()).isEqualTo(id);
        assertThat(source.year().isRehearsalOnly()).isTrue();
        assertThat(source.setDocument()).contains("id: daklak-2020");
        assertThat(source.warnings())
                .extracting(Problem::place)
                .allMatch(place -> place.startsWith("db/plans/" + id + ".yaml:"));
        assertThat(PlanFile.find(id).kind()).isEqualTo(ProvincePlanReader.KIND);
    }

    @Test
    void a_set_beside_the_plan_is_its_own_and_no_rehearsal() throws IOException {
        Path plan = write("nho-2024.yaml", SmallProvince.PLAN);
        write("nho.yaml", SmallProvince.SET);

        var source = ProvincePlanFiles.read(plan.toString());

        assertThat(source.year().isRehearsalOnly()).isFalse();
        assertThat(source.setDocument()).isEqualTo(SmallProvince.SET);
        assertThat(source.warnings()).isEmpty();
    }

    /** Then the frame and the set for rehearsals count no more, and nothing is mapped. */
    @Test
    void a_set_with_other_codes_in_the_place_of_the_official_one_is_refused() throws IOException {
        Path plan = write("daknong-2024.yaml", ShippedProvincePlans.text("daknong-2024"));
        write(
                "bnv-892-2024.yaml",
                Files.readString(Path.of("db/criteria-sets/daklak-2020.yaml"))
                        .replace("id: daklak-2020", "id: bnv-892-2024"));

        assertThat(problems(() -> ProvincePlanFiles.read(plan.toString())))
                .containsExactlyInAnyOrder(
                        "Mục 2.1 giao tiêu chí 1.7 nhưng bộ tiêu chí “bnv-892-2024” không có tiêu chí 1.7; sửa mã hoặc chọn đúng bộ tiêu chí.",
                        "Mục 4.2 giao tiêu chí 8.3.3 nhưng bộ tiêu chí “bnv-892-2024” không có tiêu chí 8.3.3; sửa mã hoặc chọn đúng bộ tiêu chí.",
                        "Tiêu chí 8.6 “Mức độ thực hiện các chỉ tiêu phát triển KT-XH do HĐND tỉnh giao” chưa giao cơ quan nào chủ trì; giao trong “assignments”, hoặc ghi lý do trong “acknowledged”.");
    }

    @Test
    void a_set_with_errors_is_told_with_its_own_file() throws IOException {
        Path plan = write("nho-2024.yaml", SmallProvince.PLAN);
        write("nho.yaml", SmallProvince.SET.replace("max: 1, basis", "max: một, basis"));

        assertThatThrownBy(() -> ProvincePlanFiles.read(plan.toString()))
                .isInstanceOf(PlanRejected.class)
                .hasMessageContaining("criteria-sets/nho.yaml:11:")
                .hasMessageContaining("nho-2024.yaml:9:15: lỗi: Không có bộ tiêu chí “nho”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"daknong-2022", "../plans/daknong-2024", "khong/co.yaml", ""})
    void what_is_not_there_is_said_to_be_missing(String id) {
        assertThatThrownBy(() -> ProvincePlanFiles.read(id))
                .isInstanceOf(PlanRejected.class)
                .hasMessageContaining("không có kế hoạch nào mang mã này và cũng không có tệp này");
    }

    @Test
    void a_file_that_is_no_utf_8_text_is_refused() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.write(file, "title: Kế hoạch".getBytes(StandardCharsets.UTF_16));

        assertThat(problems(() -> ProvincePlanFiles.read(file.toString())))
                .containsExactly("Chỗ này có chữ không thuộc bảng mã UTF-8; lưu lại tệp với bảng mã UTF-8.");
    }

    @Test
    void each_kind_of_plan_refuses_the_other_in_one_sentence() {
        assertThat(problems(() -> PlanFiles.read("daknong-2024")))
                .containsExactly(
                        "Tệp ghi “kind: province-index”, không phải kế hoạch xác định Chỉ số của các cơ quan, đơn vị (“kind: unit-index”, hoặc không ghi); chọn tệp khác.");
        assertThat(problems(() -> ProvincePlanFiles.read("travinh-2023")))
                .containsExactly("Thiếu mục “kind”; bổ sung “kind: …” vào khối bắt đầu tại đây.");
    }

    private static List<String> problems(ThrowingCallable reading) {
        return catchThrowableOfType(PlanRejected.class, reading).problems().stream()
                .map(Problem::message)
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
