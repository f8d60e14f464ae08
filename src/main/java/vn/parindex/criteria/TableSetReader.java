package vn.parindex.criteria;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern THREE_DECIMALS = Pattern.compile("\\d*\\.\\d{3,}");

    private final Path file;
    private final CriteriaFrame frame;
    private final Problems problems = new Problems();
    private boolean plain;

    private TableSetReader(Path file, CriteriaFrame frame) {
        this.file = file;
        this.frame = frame;
    }

    /** Problems name the cell as {@code file:row:column}, in a sheet after the first as {@code file#sheet:row:column}. */
    public static Loaded<CriteriaSet> read(Path file) {
        return new TableSetReader(file, null).read();
    }

    /** Reads the annex that a frame waits for: the frame says what set it is, and what must be in it. */
    public static Loaded<CriteriaSet> read(Path file, CriteriaFrame frame) {
        return new TableSetReader(file, frame).read();
    }

    private Loaded<CriteriaSet> read() {
        var sheets = TableFile.sheets(file, problems);
        var draft = problems.errorCount() > 0 ? Optional.<CriteriaSetDraft>empty() : draft(sheets);
        draft.ifPresent(this::check);
        if (frame != null) {
            draft.ifPresent(set -> new FrameChecks(frame, problems).check(set));
        }
        var loaded = problems.load(() -> draft.orElseThrow().build());
        return new Loaded<>(
                loaded.value(),
                loaded.problems().stream().map(SheetMessages::translated).toList());
    }

    /** A plain table has no room for what readers must be told; whoever makes a file of it says so. */
    private void check(CriteriaSetDraft set) {
        if (plain) {
            CriteriaSetReader.checkTree(set, problems);
        } else {
            CriteriaSetReader.check(set, problems);
        }
    }

    private Optional<CriteriaSetDraft> draft(List<TableSheet> sheets) {
        var nodes = find(sheets, SetColumn.class, NODES);
        if (nodes.isEmpty()) {
            problems.error(
                    new Place(file.toString(), 1, 1),
                    "Không có trang nào có dòng tiêu đề với các cột “Mã”, “Tên tiêu chí”, “Điểm tối đa”, “Căn cứ” (hoặc"
                            + " code, name, max, basis); bổ sung dòng tiêu đề.");
            return Optional.empty();
        }
        return draft(sheets, nodes.get());
    }

    private Optional<CriteriaSetDraft> draft(List<TableSheet> sheets, Found<SetColumn> nodes) {
        var header = nodes.header();
        header.check(SetColumn.class, problems);
        if (!header.has(SetColumn.BASIS)) {
            problems.error(
                    header.place(),
                    "Thiếu cột “basis” (“Căn cứ”): tiêu chí nào tự đánh giá, tiêu chí nào điều tra xã hội học; bổ sung cột"
                            + " này.");
            return Optional.empty();
        }
        if (!TableFile.isWorkbook(file)) {
            header.refuseLongerRows(nodes.sheet(), problems);
        }
        var details = find(sheets, DetailColumn.class, DETAILS)
                .map(found -> DetailRows.read(found.sheet(), found.header(), problems))
                .orElseGet(() -> DetailRows.none(problems));
        var criteria = new CriteriaRows(nodes.sheet(), header, details, problems).read();
        details.refuseOthers();
        var root = root(sheets, header.place(), header.has(SetColumn.RULE), criteria);
        root.putBlocks("criteria", header.place(), CriteriaSheet.NAME, criteria);
        return Optional.of(CriteriaSetDraft.read(root, problems));
    }

    private TableBlock root(List<TableSheet> sheets, Place place, boolean workbook, List<TableBlock> criteria) {
        var info = find(sheets, InfoColumn.class, INFO)
                .map(found -> new InfoRows(found.sheet(), found.header(), problems));
        var root = new TableBlock(info.map(InfoRows::place).orElse(place), problems);
        info.ifPresent(rows -> rows.fill(root));
        if (frame != null) {
            SetDefaults.of(frame).fill(root, problems);
        } else if (info.isEmpty()) {
            plain = true;
            if (workbook) {
                problems.warning(
                        place,
                        "Không có trang “%s” (hoặc trang bị ẩn): mã, tên bộ tiêu chí lấy theo tên tệp, xếp loại A, B, C, D.",
                        InfoSheet.NAME);
            }
            SetDefaults.of(file).fill(root, problems);
        }
        if (!root.has("rounding") && !criteria.isEmpty()) {
            root.putBlocks("rounding", root.place(), InfoItem.ROUNDING.label(), List.of(rounding(criteria)));
        }
        return root;
    }

    /** Two decimals, or three where a maximum has three: a set prints what its maxima need. */
    private TableBlock rounding(List<TableBlock> criteria) {
        boolean three = criteria.stream()
                .flatMap(criterion -> criterion.text("max").stream())
                .anyMatch(maximum -> THREE_DECIMALS.matcher(maximum).matches());
        var place = criteria.get(0).place();
        return new TableBlock(place, problems)
                .put("scale", place, InfoItem.SCALE.label(), three ? "3" : "2")
                .put("mode", place, InfoItem.ROUNDING.label(), "half-up");
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
