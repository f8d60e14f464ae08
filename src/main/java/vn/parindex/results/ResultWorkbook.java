package vn.parindex.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.workbook.SheetNames;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** The result for people: the ranking, charts, and a sheet per unit on which every figure is explained. */
public final class ResultWorkbook {

    static final String RANKING = "Xếp hạng";
    static final String CHARTS = "Biểu đồ";
    static final String COMPARISON = "Bình quân, so sánh";

    private ResultWorkbook() {}

    /** Writes an .xlsx file with a sheet for every unit; equal results give equal bytes. */
    public static void write(PlanResult result, Comparison comparison, OutputStream out) throws IOException {
        write(result, comparison, unit -> true, out);
    }

    /** @param detailed the units that get a sheet with their criteria; the ranking names all */
    public static void write(PlanResult result, Comparison comparison, Predicate<UnitResult> detailed, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            XSSFSheet ranking = workbook.createSheet(RANKING);
            XSSFSheet charts = workbook.createSheet(CHARTS);
            XSSFSheet compared = workbook.createSheet(COMPARISON);
            List<UnitResult> units = result.units().stream().filter(detailed).toList();
            var names = new SheetNames(RANKING, CHARTS, COMPARISON);
            units.forEach(unit -> names.add(unit.unitCode(), unit.unitName()));
            var blocks = new RankingSheet(result, names).write(new SheetWriter(ranking, styles));
            new ChartSheet(result, blocks).write(new SheetWriter(charts, styles), ranking);
            new ComparisonSheet(result, comparison).write(new SheetWriter(compared, styles));
            for (UnitResult unit : units) {
                XSSFSheet sheet = workbook.createSheet(names.of(unit.unitCode()).orElseThrow());
                new UnitSheet(result, unit).write(new SheetWriter(sheet, styles));
            }
            StableArchive.write(workbook, out);
        }
    }
}
