package vn.parindex.assessment.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** Fields of the two sets of the sample plan, their workbooks, and what people do to these. */
final class SomeField {

    static final List<String> SETS = List.of("mau-so-nganh-2023", "mau-cap-huyen-2023");

    private SomeField() {}

    static CriteriaSet set(String id) {
        return CriteriaFiles.read(id).value().orElseThrow();
    }

    static FieldSheet sheet(CriteriaSet set, String field, List<SelfStatement> statements) {
        return new FieldSheet(
                new FieldId(new AssessmentId("ke-hoach-2023", "so-tu-phap"), field), "Sở Tư pháp", set, 3, statements);
    }

    static byte[] workbook(FieldSheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            FieldWorkbook.write(sheet, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Loaded<FilledSheet> read(byte[] file, FieldSheet expected) {
        try {
            Path path = Files.createTempFile("tu-danh-gia", ".xlsx");
            try {
                return FieldWorkbookReader.read(Files.write(path, file), expected);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file after somebody had it open. */
    static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) {
        try (var workbook = (XSSFWorkbook) WorkbookFactory.create(new java.io.ByteArrayInputStream(file))) {
            edit.accept(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of the n-th row of a criterion, counted from 0. */
    static XSSFCell cell(XSSFWorkbook workbook, String criterion, int row, FieldColumn column) {
        XSSFSheet sheet = workbook.getSheet(FieldWorkbook.SHEET);
        int passed = 0;
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            var code = sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(0);
            if (code != null && code.getStringCellValue().equals(criterion) && passed++ == row) {
                return sheet.getRow(i).getCell(column.ordinal());
            }
        }
        throw new AssertionError("no row " + row + " of " + criterion);
    }
}
