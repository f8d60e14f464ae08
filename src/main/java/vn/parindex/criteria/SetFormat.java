package vn.parindex.criteria;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** The kinds of files that a set is written to; the ending of the file says which. */
public enum SetFormat {
    YAML(".yaml") {
        @Override
        public void write(CriteriaSet set, OutputStream out) throws IOException {
            out.write(CriteriaSetWriter.write(set).getBytes(StandardCharsets.UTF_8));
        }
    },
    XLSX(".xlsx") {
        @Override
        public void write(CriteriaSet set, OutputStream out) throws IOException {
            CriteriaWorkbook.write(set, out);
        }
    },
    /** The plain table {@code code,name,max,basis}: without rules, departments and evidence. */
    CSV(".csv") {
        @Override
        public void write(CriteriaSet set, OutputStream out) throws IOException {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
            format.printRecord(text, "code", "name", "max", "basis");
            for (Criterion node :
                    set.fields().stream().flatMap(Criterion::nodes).toList()) {
                var basis = node.isLeaf() ? CriteriaSetWriter.word(node.basis()).text() : "";
                format.printRecord(
                        text, node.code(), harmless(node.name()), node.maximum().toPlainString(), basis);
            }
            text.flush();
        }
    };

    private final String ending;

    SetFormat(String ending) {
        this.ending = ending;
    }

    /** Empty for any other ending. */
    public static Optional<SetFormat> of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** Writes the set and leaves the stream open. */
    public abstract void write(CriteriaSet set, OutputStream out) throws IOException;

    /** A spreadsheet program would run a text that begins like a formula; with an apostrophe it shows it. */
    private static String harmless(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
