package vn.parindex.survey.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.parindex.survey.questionnaire.Questionnaire;

/** A questionnaire as a Word document (A4) to print: every ballot begins on a page of its own and carries its code. */
public final class PrintedBallots {

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
            A4.page(document);
            List<String> ballots = codes.isEmpty() ? List.of("") : codes;
            for (int i = 0; i < ballots.size(); i++) {
                new PrintedBallot(document, questionnaire).write(unit, ballots.get(i), i > 0);
            }
            document.write(out);
        }
    }

    /**
     * Writes ballots that were issued, each with its number to cut off, its code, its link and the QR code of it.
     *
     * @param unit name of the unit that is asked about
     * @param group name of the respondent group
     */
    public static void writeIssued(
            Questionnaire questionnaire, String unit, String group, List<SheetLabel> labels, OutputStream out)
            throws IOException {
        try (var document = new XWPFDocument()) {
            A4.page(document);
            boolean nextPage = false;
            for (SheetLabel label : labels) {
                new IssuedHead(document).write(unit, group, label, nextPage);
                new PrintedBallot(document, questionnaire).writeQuestions(unit);
                nextPage = true;
            }
            document.write(out);
        }
    }
}
