package vn.parindex.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of a workbook's sheet. Somebody handed the workbook in, so it is taken for hostile until it is read. */
final class WorkbookTable {

    private static final String WORKBOOK = "sheet.main+xml";
    private static final String SHARED_TEXTS = "sharedStrings+xml";
    private static final String STYLES = "styles+xml";
    private static final String WORKSHEET = "worksheet+xml";
    private static final List<String> MACROS = List.of("macroenabled", "vbaproject", "macrosheet", "activex");

    private final String file;
    private final Problems problems;
    private SheetRows reading;

    private WorkbookTable(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What is done with the sheets of a workbook that can be opened. */
    private interface Use {
        void accept(PackagePart main, SheetList sheets, CellValues values)
                throws IOException, InvalidFormatException, SAXException;
    }

    static void read(Path file, Predicate<TableRow> header, Problems problems, Consumer<TableRow> rows) {
        var table = new WorkbookTable(file.toString(), problems);
        table.open(file, (main, sheets, values) -> table.read(main, sheets.visible(), values, header, rows));
    }

    /** All visible sheets with their rows in memory. */
    static List<TableSheet> sheets(Path file, Problems problems) {
        return sheets(file, problems, SheetList::visible);
    }

    /** All sheets with their rows in memory, also those that nobody sees. */
    static List<TableSheet> allSheets(Path file, Problems problems) {
        return sheets(file, problems, SheetList::all);
    }

    private static List<TableSheet> sheets(
            Path file, Problems problems, Function<SheetList, List<SheetList.Sheet>> wanted) {
        var table = new WorkbookTable(file.toString(), problems);
        var collector = new SheetCollector(problems);
        table.open(file, (main, sheets, values) -> table.collect(main, wanted.apply(sheets), values, collector));
        return collector.sheets();
    }

    private void open(Path file, Use use) {
        try (var parts = new WorkbookParts(file)) {
            open(parts, use);
        } catch (IOException e) {
            refuse("Tệp không phải bảng tính .xlsx (chi tiết: %s).", e.getMessage());
        }
    }

    private void open(WorkbookParts parts, Use use) throws IOException {
        try (OPCPackage workbook = open(parts)) {
            parts.opened();
            open(workbook, use);
        } catch (IOException | InvalidFormatException | SAXException e) {
            refuse(parts, e);
        }
    }

    /** On a damaged package POI throws whatever it stumbles over. */
    private static OPCPackage open(WorkbookParts parts) throws InvalidFormatException {
        try {
            return OPCPackage.open(parts);
        } catch (RuntimeException e) {
            throw new InvalidFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private void open(OPCPackage workbook, Use use) throws IOException, InvalidFormatException, SAXException {
        if (hasMacros(workbook)) {
            refuse("Tệp có macro nên không được nhận; lưu lại dạng .xlsx (Excel Workbook) không macro.");
            return;
        }
        PackagePart main = mainPart(workbook);
        var sheets = parse(main, new SheetList());
        var values = new CellValues(
                part(workbook, SHARED_TEXTS, new SharedTexts()), part(workbook, STYLES, new CellFormats()));
        use.accept(main, sheets, values);
    }

    private void collect(PackagePart main, List<SheetList.Sheet> sheets, CellValues values, SheetCollector collector)
            throws IOException, InvalidFormatException, SAXException {
        for (SheetList.Sheet sheet : sheets) {
            PackagePart part = sheet(main, sheet);
            if (part != null && !collector.isFull()) {
                // places of the first sheet are those of the file, as for a table with one sheet
                rows(sheet == sheets.get(0) ? file : file + "#" + sheet.name(), part, values, collector::add);
                collector.finish(sheet.name(), parse(part, new MergedCells()).found());
            }
        }
    }

    private void read(
            PackagePart main,
            List<SheetList.Sheet> sheets,
            CellValues values,
            Predicate<TableRow> header,
            Consumer<TableRow> rows)
            throws IOException, InvalidFormatException, SAXException {
        PackagePart chosen = null;
        for (SheetList.Sheet sheet : sheets) {
            PackagePart part = sheet(main, sheet);
            Optional<Boolean> begins = part == null ? Optional.empty() : beginsWith(part, values, header);
            if (begins.isPresent() && (chosen == null || begins.get())) {
                chosen = part;
            }
            if (begins.orElse(false)) {
                break;
            }
        }
        if (chosen != null) {
            rows(file, chosen, values, row -> {
                rows.accept(row);
                return true;
            });
        }
    }

    /** Empty for a blank sheet. */
    private Optional<Boolean> beginsWith(PackagePart sheet, CellValues values, Predicate<TableRow> header)
            throws IOException, SAXException {
        var blank = new AtomicBoolean(true);
        var begins = new AtomicBoolean();
        rows(file, sheet, values, row -> {
            blank.set(false);
            begins.set(header.test(row));
            return false;
        });
        return blank.get() ? Optional.empty() : Optional.of(begins.get());
    }

    private void rows(String place, PackagePart sheet, CellValues values, Predicate<TableRow> rows)
            throws IOException, SAXException {
        reading = new SheetRows(place, values, rows);
        try {
            parse(sheet, reading);
        } catch (SheetRows.Enough enough) {
            return; // what stands below is not wanted
        }
    }

    private static PackagePart mainPart(OPCPackage workbook) throws InvalidFormatException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            var relationships = workbook.getRelationshipsByType(type);
            if (!relationships.isEmpty()) {
                PackagePart part = target(workbook, relationships.getRelationship(0));
                if (part != null && part.getContentType().endsWith(WORKBOOK)) {
                    return part;
                }
            }
        }
        throw new InvalidFormatException("no workbook in the package");
    }

    private static PackagePart sheet(PackagePart main, SheetList.Sheet sheet) throws InvalidFormatException {
        var relationship = main.getRelationship(sheet.relationship());
        if (relationship == null) {
            throw new InvalidFormatException("no part for sheet " + sheet.name());
        }
        PackagePart part = target(main.getPackage(), relationship);
        if (part == null) {
            throw new InvalidFormatException("no part for sheet " + sheet.name());
        }
        return part.getContentType().endsWith(WORKSHEET) ? part : null; // charts have sheets, too
    }

    /** Null if there is no such part; where a damaged relationship leads out of the package, POI has no part to look for. */
    private static PackagePart target(OPCPackage workbook, PackageRelationship relationship)
            throws InvalidFormatException {
        try {
            return workbook.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        } catch (IllegalArgumentException e) {
            throw new InvalidFormatException(e.getMessage(), e);
        }
    }

    private static <H extends DefaultHandler> H part(OPCPackage workbook, String type, H handler)
            throws IOException, SAXException, InvalidFormatException {
        for (PackagePart part : workbook.getParts()) {
            if (part.getContentType().endsWith(type)) {
                return parse(part, handler);
            }
        }
        return handler;
    }

    private static <H extends DefaultHandler> H parse(PackagePart part, H handler) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            SafeXml.parse(in, handler);
        }
        return handler;
    }

    private static boolean hasMacros(OPCPackage workbook) throws InvalidFormatException {
        for (PackagePart part : workbook.getParts()) {
            String marks = (part.getContentType() + " " + part.getPartName().getName()).toLowerCase(Locale.ROOT);
            if (MACROS.stream().anyMatch(marks::contains)) {
                return true;
            }
        }
        return false;
    }

    private void refuse(WorkbookParts parts, Exception e) {
        String detail = String.valueOf(e.getMessage());
        if (parts.bomb() || detail.contains("potentially malicious")) {
            refuse("Tệp nén phình to bất thường nên không được nhận; mở bằng Excel và lưu lại dạng .xlsx, hoặc lưu dạng"
                    + " “CSV UTF-8”.");
        } else if (detail.contains("DOCTYPE")) {
            refuse("Tệp có khai báo DOCTYPE nên không được nhận; mở bằng Excel và lưu lại dạng .xlsx.");
        } else if (reading == null) {
            refuse("Tệp không phải bảng tính .xlsx, hoặc đã hỏng (chi tiết: %s).", detail);
        } else {
            problems.error(
                    new Place(file, reading.row(), 1),
                    "Bảng tính hỏng từ đây; mở bằng Excel và lưu lại dạng .xlsx (chi tiết: %s).",
                    detail);
        }
    }

    private void refuse(String message, Object... details) {
        problems.error(new Place(file, 1, 1), message, details);
    }
}
