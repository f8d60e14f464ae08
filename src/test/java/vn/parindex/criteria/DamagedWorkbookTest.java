package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.source.Problem;

/** Whatever stands in the cells: a set, or errors that say where; never a failure. */
class DamagedWorkbookTest {

    /** What somebody does to a cell. */
    record Damage(int sheet, int row, int column, Object value, int merged) {}

    private static final byte[] WORKBOOK = workbook();

    @Property(tries = 50)
    void there_is_a_set_or_there_are_errors(@ForAll("damages") List<Damage> damages) throws IOException {
        Path file = Files.createTempFile("hong", ".xlsx");
        try {
            damage(file, damages);

            var loaded = TableImport.read(file);

            assertThat(loaded.value().isPresent()).isEqualTo(loaded.errors().isEmpty());
            assertThat(loaded.problems()).extracting(Problem::place).allSatisfy(place -> assertThat(place)
                    .startsWith(file.toString())
                    .matches("(?s).*:\\d+:\\d+"));
            loaded.value().ifPresent(set -> assertThat(new CriteriaSetReader()
                            .read("x", CriteriaSetWriter.write(set))
                            .errors())
                    .isEmpty());
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "1.1",
                        "1,1",
                        "1.1.",
                        "0",
                        "-1",
                        "1e9",
                        "99999999999999",
                        "Tỷ lệ",
                        "Chọn một mức",
                        "Công thức",
                        "Điều tra xã hội học",
                        "có",
                        "a.b",
                        "so_luong.x",
                        "=1+1",
                        "Tổng",
                        "Mã",
                        "Mức xếp loại",
                        "\u0000x",
                        "%",
                        "12/13/2020",
                        "x".repeat(32_767)),
                Arbitraries.of(0.0, -1.5, 1.1, 1e15, 0.1 + 0.2, 44_000.0));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 18),
                        values,
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 5))))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static void damage(Path file, List<Damage> damages) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK));
                var out = Files.newOutputStream(file)) {
            damages.forEach(damage -> damage(workbook.getSheetAt(damage.sheet()), damage));
            workbook.write(out);
        }
    }

    private static void damage(XSSFSheet sheet, Damage damage) {
        XSSFRow row = sheet.getRow(damage.row()) == null ? sheet.createRow(damage.row()) : sheet.getRow(damage.row());
        var cell = row.getCell(damage.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (damage.value() instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(damage.value().toString());
        }
        if (damage.merged() > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    damage.row(), damage.row() + damage.merged(), damage.column(), damage.column()));
        }
    }

    private static byte[] workbook() {
        try {
            var out = new ByteArrayOutputStream();
            CriteriaWorkbook.write(ShippedSetFiles.read(Path.of("db/criteria-sets/mau-so-nganh-2023.yaml")), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
