package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.source.Loaded;
import vn.parindex.source.MarkedText;
import vn.parindex.source.Problem;

/** A set of which only codes and names are known: nothing is computed by it until its annex has been imported. */
class FrameTest {

    private static final String FRAME =
            """
            id: bnv-2022
            version: 1
            title: Chỉ số cấp tỉnh
            complete: false
            issued: {number: 876/QĐ-BNV, date: 2022-11-10, issuer: Bộ Nội vụ}
            notice: Mới có khung
            applies_to: [cap-tinh]
            criteria:
              - {code: "1", name: Chỉ đạo}
              - {code: "1.1"}
              - {code: "2", name: Tác động}
            """;

    private static final String ANNEX =
            """
            code,name,max,basis
            1,Chỉ đạo,2,
            1.1,Kế hoạch,2,self
            2,Tác động,1,survey
            """;

    private static final String REFUSAL =
            "Bộ tiêu chí “Chỉ số cấp tỉnh” mới có khung (mã và tên), chưa có điểm tối đa và"
                    + " cách chấm nên chưa dùng được; nhập phụ lục chính thức ban hành kèm theo Quyết định 876/QĐ-BNV bằng lệnh"
                    + " “criteria import PHỤ_LỤC.xlsx --frame bnv-2022 --out bnv-2022.yaml”, rồi đặt tệp nhận được cạnh tệp kế"
                    + " hoạch.";

    @TempDir
    private Path folder;

    @Test
    void a_frame_has_codes_and_the_names_that_are_known() {
        var frame = new FrameReader().read("khung.yaml", FRAME);

        assertThat(frame.problems()).isEmpty();
        assertThat(frame.value().orElseThrow().entries())
                .containsExactly(
                        new CriteriaFrame.Entry("1", "Chỉ đạo"),
                        new CriteriaFrame.Entry("1.1", null),
                        new CriteriaFrame.Entry("2", "Tác động"));
    }

    @Test
    void read_as_a_set_it_is_refused_and_says_what_to_do() {
        var set = new CriteriaSetReader().read("khung.yaml", FRAME);

        assertThat(set.value()).isEmpty();
        assertThat(set.problems())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple("khung.yaml:4:1", REFUSAL));
    }

    @ParameterizedTest
    @MethodSource
    void one_mistake_is_one_error_at_its_place(String from, String to, String message) {
        var file = MarkedText.changing(FRAME, from, to);

        assertThat(new FrameReader().read("khung.yaml", file.text()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo(file.placeIn("khung.yaml"));
                    assertThat(problem.message()).contains(message);
                });
    }

    static Stream<Arguments> one_mistake_is_one_error_at_its_place() {
        return Stream.of(
                Arguments.of("{code: \"1.1\"}", "{code: \"1.1\", ¦max: 2}", "Không có mục “max”"),
                Arguments.of("{code: \"1.1\"}", "{code: ¦\"3.1\"}", "không có tiêu chí cấp trên"),
                Arguments.of("code: \"2\"", "code: ¦\"1\"", "ghi hai lần"),
                Arguments.of("id: bnv-2022\n", "id:¦\n", "chưa có giá trị"),
                Arguments.of("date: 2022-11-10", "date: ¦2022-13-10", "ngày có thật"),
                Arguments.of("complete: false", "¦complete: true", "không phải khung"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bnv-876-2022", "bnv-892-2024"})
    void the_shipped_frames_are_sound_and_refused_as_sets(String id) {
        var frame = CriteriaFiles.frame(id).orElseThrow();

        assertThat(frame.problems()).isEmpty();
        assertThat(frame.value().orElseThrow().entries()).hasSizeGreaterThan(8);
        assertThat(CriteriaFiles.read(id).errors()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("mới có khung", "--frame " + id));
        assertThat(CriteriaFiles.frame("daklak-2020")).isEmpty();
    }

    @Test
    void the_annex_takes_id_title_and_decision_from_the_frame() throws IOException {
        var loaded = annex(ANNEX);

        assertThat(loaded.problems()).isEmpty();
        var set = loaded.value().orElseThrow();
        assertThat(set.id()).isEqualTo("bnv-2022");
        assertThat(set.title()).isEqualTo("Chỉ số cấp tỉnh");
        assertThat(set.issued().number()).isEqualTo("876/QĐ-BNV");
        assertThat(set.official()).isTrue();
        assertThat(set.appliesTo()).containsExactly("cap-tinh");
        assertThat(set.leaves()).extracting(Criterion::code).containsExactly("1.1", "2");
    }

    @Test
    void what_the_frame_names_and_the_annex_lacks_is_an_error_and_another_name_a_warning() throws IOException {
        var loaded = annex(
                ANNEX.replace("1.1,Kế hoạch,2,self", "1.2,Kế hoạch,2,self").replace("Tác động", "Hiệu quả"));

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::isError, Problem::place, Problem::message)
                .containsExactly(
                        tuple(
                                true,
                                file() + ":1:1",
                                "Thiếu tiêu chí 1.1 mà khung “bnv-2022” nêu; bổ sung theo phụ lục chính thức, hoặc kiểm tra"
                                        + " đã chọn đúng phụ lục."),
                        tuple(
                                false,
                                file() + ":4:2",
                                "Tiêu chí 2 tên là “Hiệu quả” nhưng khung ghi “Tác động”; đối chiếu với phụ lục chính"
                                        + " thức."));
    }

    @Test
    void a_table_that_calls_itself_by_the_id_of_a_shipped_frame_is_compared_with_it() throws IOException {
        Path table = folder.resolve("bnv-892-2024.csv");
        Files.writeString(table, ANNEX);

        assertThat(TableImport.read(table).errors())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("Thiếu tiêu chí 8.3.3"));
    }

    @Test
    void a_name_that_differs_in_case_and_spaces_only_is_the_same() throws IOException {
        assertThat(annex(ANNEX.replace("Tác động", "TÁC  ĐỘNG")).problems()).isEmpty();
    }

    @Test
    void a_plan_that_names_a_frame_is_refused() throws IOException {
        Path plan = planWith("bnv-2022");
        Files.writeString(folder.resolve("bnv-2022.yaml"), FRAME);

        assertThatThrownBy(() -> PlanFiles.read(plan.toString()))
                .isInstanceOfSatisfying(PlanRejected.class, rejected -> assertThat(rejected.problems())
                        .extracting(Problem::message)
                        .contains(REFUSAL));
    }

    @Test
    void a_complete_set_beside_the_plan_takes_the_place_of_a_shipped_frame() throws IOException {
        Path plan = planWith("bnv-892-2024");
        var set = ShippedSetFiles.text(Path.of("db/criteria-sets/mau-so-nganh-2023.yaml"));
        Files.writeString(
                folder.resolve("bnv-892-2024.yaml"), set.replace("id: mau-so-nganh-2023", "id: bnv-892-2024"));

        assertThat(PlanFiles.read(plan.toString()).sets()).containsKey("bnv-892-2024");
    }

    /** The shipped plan with another set for its departments. */
    private Path planWith(String set) throws IOException {
        Path plan = folder.resolve("ke-hoach.yaml");
        var text = Files.readString(Path.of("db/plans/travinh-2023.yaml"));
        assertThat(text).contains("mau-so-nganh-2023");
        return Files.writeString(plan, text.replace("mau-so-nganh-2023", set));
    }

    private Loaded<CriteriaSet> annex(String table) throws IOException {
        Files.writeString(Path.of(file()), table);
        return TableImport.read(
                Path.of(file()),
                new FrameReader().read("khung.yaml", FRAME).value().orElseThrow());
    }

    private String file() {
        return folder.resolve("phu-luc.csv").toString();
    }
}
