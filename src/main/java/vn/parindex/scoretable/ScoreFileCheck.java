package vn.parindex.scoretable;

import java.nio.file.Path;
import vn.parindex.source.Problems;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableHeader;
import vn.parindex.source.TableRow;

/** What can be said about a table of scores while its criteria set cannot be used. */
public final class ScoreFileCheck {

    private final Problems problems;
    private final UnitColumn units;
    private final boolean workbook;
    private TableRow first;
    private TableHeader header;

    private ScoreFileCheck(Path file, Problems problems) {
        this.problems = problems;
        this.workbook = TableFile.isWorkbook(file);
        this.units = new UnitColumn(problems);
    }

    /** Reports what is wrong with the file, its units and points; criteria are not looked at. */
    public static void run(Path file, Problems problems) {
        var check = new ScoreFileCheck(file, problems);
        TableFile.read(file, row -> TableHeader.names(row, ScoreTableReader.REQUIRED), problems, check::take);
    }

    private void take(TableRow row) {
        if (first == null) {
            first = row;
            header = TableHeader.read(row, ScoreTableReader.REQUIRED, ScoreTableReader.OPTIONAL, problems)
                    .orElse(null);
        } else if (header != null) {
            if (!workbook) {
                row.refuseBeyond(first, problems);
            }
            units.read(header.cell(row, "unit"), header.cell(row, "group"));
            PointCell.read(header.cell(row, "points"), problems);
        }
    }
}
