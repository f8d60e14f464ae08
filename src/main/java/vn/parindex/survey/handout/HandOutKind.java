package vn.parindex.survey.handout;

import java.util.Arrays;
import java.util.Optional;

/** What ballots are handed out as. */
public enum HandOutKind {
    /** questionnaires on paper, each with code, link and QR code */
    SHEETS("giay"),
    /** slips with a QR code, eight on a page */
    SLIPS("ma-qr"),
    /** a workbook of links to mail */
    LINKS_XLSX("lien-ket-xlsx"),
    /** the same as CSV, for programs that mail */
    LINKS_CSV("lien-ket-csv");

    private final String value;

    HandOutKind(String value) {
        this.value = value;
    }

    /** How forms name it. */
    public String value() {
        return value;
    }

    public static Optional<HandOutKind> of(String value) {
        return Arrays.stream(values()).filter(kind -> kind.value.equals(value)).findFirst();
    }
}
