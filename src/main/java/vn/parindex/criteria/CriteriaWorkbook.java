package vn.parindex.criteria;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.StableArchive;

/** A criteria set as a workbook in which staff can work on it. */
public final class CriteriaWorkbook {

    private CriteriaWorkbook() {}

    /** Writes an .xlsx file that the reader of tables turns into an equal set again; equal sets give equal bytes. */
    public static void write(CriteriaSet set, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            new CriteriaSheet(workbook, styles).write(set);
            new DetailSheet(workbook, styles).write(set);
            new InfoSheet(workbook, styles).write(set);
            new GuideSheet(workbook, styles).write();
            StableArchive.write(workbook, out);
        }
    }

    /** Writes what is known of a set, for the rest to be filled in from the official annex. */
    public static void write(CriteriaFrame frame, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            new CriteriaSheet(workbook, styles).write(frame);
            new DetailSheet(workbook, styles);
            new InfoSheet(workbook, styles).write(frame);
            new GuideSheet(workbook, styles).write();
            StableArchive.write(workbook, out);
        }
    }
}
