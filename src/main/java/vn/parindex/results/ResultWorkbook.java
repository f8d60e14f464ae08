package vn.parindex.results;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The result for people: the ranking, charts, and a sheet per unit on which every figure is explained. */
public final class ResultWorkbook {

    static final String RANKING = "Xếp hạng";
    static final String CHARTS = "Biểu đồ";

    private ResultWorkbook() {}

    /** Writes an .xlsx file; equal results give equal bytes. */
    public static void write(PlanResult result, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            XSSFSheet ranking = workbook.createSheet(RANKING);
            XSSFSheet charts = workbook.createSheet(CHARTS);
            var names = new SheetNames(RANKING, CHARTS);
            for (UnitResult unit : result.units()) {
                names.add(unit);
            }
            var blocks = new RankingSheet(result, names).write(new SheetWriter(ranking, styles));
            new ChartSheet(result, blocks).write(new SheetWriter(charts, styles), ranking);
            for (UnitResult unit : result.units()) {
                XSSFSheet sheet = workbook.createSheet(names.of(unit));
                new UnitSheet(result, unit).write(new SheetWriter(sheet, styles));
            }
            StableArchive.write(workbook, out);
        }
    }
}
