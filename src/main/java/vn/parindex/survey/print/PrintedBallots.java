package vn.parindex.survey.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.parindex.survey.questionnaire.Questionnaire;

/** A questionnaire as a Word document (A4) to print: every ballot begins on a page of its own and carries its code. */
public final class PrintedBallots {

    /** Twentieths of a point. */
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);

    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1020);

    private PrintedBallots() {}

    /**
     * Writes the document.
     *
     * @param unit name of the unit that is asked about; empty for a line to fill in by hand
     * @param codes of the ballots, one for each; empty for a single ballot without a code
     */
    public static void write(Questionnaire questionnaire, String unit, List<String> codes, OutputStream out)
            throws IOException {
        try (var document = new XWPFDocument()) {
            page(document);
            List<String> ballots = codes.isEmpty() ? List.of("") : codes;
            for (int i = 0; i < ballots.size(); i++) {
                new PrintedBallot(document, questionnaire).write(unit, ballots.get(i), i > 0);
            }
            document.write(out);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }
}
