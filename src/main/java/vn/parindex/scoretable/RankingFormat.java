package vn.parindex.scoretable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a ranking is written, by the ending of the file. */
public enum RankingFormat {
    CSV(".csv", (table, explained, out) -> RankingCsv.write(table, out)),
    JSON(".json", (table, explained, out) -> RankingJson.write(table, out)),
    XLSX(".xlsx", RankingWorkbook::write);

    /** Writes a whole file and leaves the stream open. */
    private interface Writer {
        void write(ScoreTable table, Optional<UnitExplanation> explained, OutputStream out) throws IOException;
    }

    private final String ending;
    private final Writer writer;

    RankingFormat(String ending, Writer writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** The format of a file; empty if its ending is none of those above. */
    public static Optional<RankingFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** @param explained a unit whose explanation goes with the ranking where the format has room for it */
    public void write(ScoreTable table, Optional<UnitExplanation> explained, OutputStream out) throws IOException {
        writer.write(table, explained, out);
    }
}
