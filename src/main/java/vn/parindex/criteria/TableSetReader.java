package vn.parindex.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableSheet;

/**
 * Reads a criteria set from a table: the workbook that {@link CriteriaWorkbook} writes, as people have changed it, or a
 * plain table with the columns {@code code, name, max, basis} in any order, in CSV or XLSX.
 *
 * <p>In a plain table the points of every leaf are stated by somebody; id and title follow from the name of the file,
 * or from the frame that the table completes.
 */
public final class TableSetReader {

    private static final Set<SetColumn> NODES = Set.of(SetColumn.CODE, SetColumn.NAME, SetColumn.MAXIMUM);
    private static final Set<InfoColumn> INFO = Set.of(InfoColumn.ITEM, InfoColumn.VALUE);
    private static final Set<DetailColumn> DETAILS = Set.of(DetailColumn.CRITERION, DetailColumn.SYMBOL);

    private final CriteriaFrame frame;

    public TableSetReader() {
        this(null);
    }

    private TableSetReader(CriteriaFrame frame) {
        this.frame = frame;
    }

    /** For the annex that a frame waits for: the frame says what set it is, and what must be in it. */
    public static TableSetReader completing(CriteriaFrame frame) {
        return new TableSetReader(frame);
    }

    /** Problems name the cell as {@code file:row:column}, in a sheet after the first as {@code file#sheet:row:column}. */
    public Loaded<CriteriaSet> read(Path file) {
        var problems = new Problems();
        var draft = sheets(file, problems).flatMap(sheets -> draft(file, sheets, problems));
        draft.ifPresent(set -> CriteriaSetReader.check(set, problems));
        if (frame != null) {
            draft.ifPresent(set -> new FrameChecks(frame, problems).check(set));
        }
        var loaded = problems.load(() -> draft.orElseThrow().build());
        return new Loaded<>(
                loaded.value(),
                loaded.problems().stream().map(SheetMessages::translated).toList());
    }

    private static Optional<List<TableSheet>> sheets(Path file, Problems problems) {
        try {
            var sheets = TableFile.sheets(file, problems);
            return problems.errorCount() > 0 ? Optional.empty() : Optional.of(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Optional<CriteriaSetDraft> draft(Path file, List<TableSheet> sheets, Problems problems) {
        var nodes = find(sheets, SetColumn.class, NODES);
        if (nodes.isEmpty()) {
            problems.error(
                    new Place(file.toString(), 1, 1),
                    "Không có trang nào có dòng tiêu đề với các cột “Mã”, “Tên tiêu chí”, “Điểm tối đa” (hoặc code, name,"
                            + " max); bổ sung dòng tiêu đề.");
            return Optional.empty();
        }
        nodes.get().header().check(SetColumn.class, problems);
        var root = root(file, sheets, nodes.get().header().place(), problems);
        var details = find(sheets, DetailColumn.class, DETAILS)
                .map(found -> DetailRows.read(found.sheet(), found.header(), problems))
                .orElseGet(() -> DetailRows.none(problems));
        var criteria = new CriteriaRows(nodes.get().sheet(), nodes.get().header(), details, problems).read();
        details.refuseOthers();
        root.putBlocks("criteria", nodes.get().header().place(), CriteriaSheet.NAME, criteria);
        return Optional.of(CriteriaSetDraft.read(root, problems));
    }

    private TableBlock root(Path file, List<TableSheet> sheets, Place place, Problems problems) {
        var info = find(sheets, InfoColumn.class, INFO)
                .map(found -> new InfoRows(found.sheet(), found.header(), problems));
        var root = new TableBlock(info.map(InfoRows::place).orElse(place), problems);
        info.ifPresent(rows -> rows.fill(root));
        if (frame != null) {
            SetDefaults.of(frame).fill(root, problems);
        } else if (info.isEmpty()) {
            SetDefaults.of(file).fill(root, problems);
        }
        return root;
    }

    private record Found<C extends Enum<C> & SheetColumn>(TableSheet sheet, SheetHeader<C> header) {}

    private static <C extends Enum<C> & SheetColumn> Optional<Found<C>> find(
            List<TableSheet> sheets, Class<C> type, Set<C> required) {
        return sheets.stream()
                .flatMap(sheet ->
                        SheetHeader.find(sheet, type, required).stream().map(header -> new Found<>(sheet, header)))
                .findFirst();
    }
}
