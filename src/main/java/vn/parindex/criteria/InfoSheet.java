package vn.parindex.criteria;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.TieBreaker;
import vn.parindex.workbook.SheetStyles;

/** The sheet about the set as a whole: its id, decision, rounding, classes. */
final class InfoSheet {

    static final String NAME = "Thông tin";
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final EntrySheet<InfoColumn> sheet;

    InfoSheet(XSSFWorkbook workbook, SheetStyles styles) {
        sheet = new EntrySheet<>(workbook, styles, NAME, InfoColumn.values());
        sheet.codes(InfoColumn.VALUE);
    }

    void write(CriteriaSet set) {
        row(InfoItem.ID, set.id());
        row(InfoItem.VERSION, String.valueOf(set.version()));
        row(InfoItem.TITLE, set.title());
        issued(Optional.ofNullable(set.issued()));
        row(InfoItem.OFFICIAL, SheetWords.FLAG.shown(String.valueOf(set.official())));
        row(InfoItem.NOTICE, set.notice());
        groups(set.appliesTo());
        rounding(set.rounding());
        classes(set.classes());
        set.tieBreakers().forEach(tieBreaker -> row(InfoItem.TIE_BREAKER, shown(tieBreaker)));
        if (set.tieBreakers().isEmpty()) {
            row(InfoItem.TIE_BREAKER, "");
        }
        sheet.printSetup(set.title());
    }

    /** The rounding and the classes are those that most sets have; the notice of a frame ends with the frame. */
    void write(CriteriaFrame frame) {
        row(InfoItem.ID, frame.id());
        row(InfoItem.VERSION, String.valueOf(frame.version()));
        row(InfoItem.TITLE, frame.title());
        issued(Optional.of(frame.issued()));
        row(InfoItem.OFFICIAL, SheetWords.FLAG.shown("true"));
        row(InfoItem.NOTICE, "");
        groups(frame.appliesTo());
        rounding(RoundingPolicy.DEFAULT);
        classes(ClassBand.DEFAULT);
        row(InfoItem.TIE_BREAKER, "");
        sheet.printSetup(frame.title());
    }

    private void issued(Optional<Issued> issued) {
        row(InfoItem.ISSUED_NUMBER, issued.map(Issued::number).orElse(""));
        row(InfoItem.ISSUED_DATE, issued.map(Issued::date).map(DATE::format).orElse(""));
        row(InfoItem.ISSUED_BY, issued.map(Issued::issuer).orElse(""));
    }

    private void groups(List<String> groups) {
        groups.forEach(group -> row(InfoItem.APPLIES_TO, group));
        if (groups.isEmpty()) {
            row(InfoItem.APPLIES_TO, "");
        }
    }

    private void rounding(RoundingPolicy rounding) {
        row(InfoItem.SCALE, String.valueOf(rounding.scale()));
        row(
                InfoItem.ROUNDING,
                SheetWords.ROUNDING.shown(
                        CriteriaSetWriter.word(rounding.mode()).text()));
    }

    private void classes(List<ClassBand> classes) {
        classes.forEach(band -> row(InfoItem.CLASS, band.name(), band.from()));
    }

    private static String shown(TieBreaker tieBreaker) {
        return tieBreaker instanceof TieBreaker.ByNode node
                ? node.code()
                : SheetWords.BASIS.shown(CriteriaSetWriter.word(((TieBreaker.ByBasis) tieBreaker).basis())
                        .text());
    }

    private void row(InfoItem item, String value) {
        row(item, value, null);
    }

    private void row(InfoItem item, String value, BigDecimal from) {
        XSSFRow row = sheet.row();
        sheet.text(row, InfoColumn.ITEM, item.label(), true);
        sheet.code(row, InfoColumn.VALUE, value, false);
        sheet.number(row, InfoColumn.FROM, from, false);
        sheet.text(row, InfoColumn.HOW, item.explanation(), false);
        item.words().ifPresent(words -> sheet.choices(row, InfoColumn.VALUE, words));
        sheet.finish(row);
    }
}
