package vn.parindex.scoretable;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.scoring.bulk.PointTable;
import vn.parindex.scoring.bulk.Standings;

/** The points of units under a criteria set, complete and ranked within their groups. */
public final class ScoreTable {

    private final Path file;
    private final PointTable points;
    private final Standings standings;
    private final UnitColumn units;
    private final PrintedFigures printed;

    ScoreTable(Path file, PointTable points, UnitColumn units, PrintedFigures printed) {
        this.file = file;
        this.points = points;
        this.standings = points.standings();
        this.units = units;
        this.printed = printed;
    }

    /** The file it was read from. */
    public Path file() {
        return file;
    }

    /** Group after group in order of first appearance, each in the order of ranks, equals by name. */
    public Stream<RankingRow> ranking() {
        return IntStream.range(0, standings.groups().size())
                .boxed()
                .flatMap(group -> standings.unitsOf(group).mapToObj(this::row));
    }

    /** Decimals of all figures. */
    public int scale() {
        return points.set().rounding().scale();
    }

    /** The number of a unit, however it is spaced; empty if the table does not have it. */
    public OptionalInt find(String unit) {
        return units.find(unit);
    }

    /** How a unit came to its index and rank: every figure with its explanation. */
    public UnitExplanation explain(int unit) {
        return new UnitExplanation(row(unit), standings.explain(unit), points.explain(unit));
    }

    /** Tells of figures that the table prints for parents and that are not the sums of their children. */
    public void comparePrinted(Consumer<Note> notes) {
        printed.compare(points, notes);
    }

    private RankingRow row(int unit) {
        return new RankingRow(
                points.group(unit),
                standings.rank(unit),
                points.unit(unit),
                points.points(unit),
                points.maximum(unit),
                points.indexPercent(unit),
                standings.className(unit));
    }
}
