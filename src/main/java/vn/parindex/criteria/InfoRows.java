package vn.parindex.criteria;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** The sheet about the set as a whole. */
final class InfoRows {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final SheetHeader<InfoColumn> header;
    private final Problems problems;
    private final CellReader cells;
    private final Map<InfoItem, List<TableRow>> rows = new EnumMap<>(InfoItem.class);

    InfoRows(TableSheet sheet, SheetHeader<InfoColumn> header, Problems problems) {
        this.header = header;
        this.problems = problems;
        this.cells = new CellReader(problems);
        header.rows(sheet).forEach(this::add);
    }

    private void add(TableRow row) {
        var label = header.cell(row, InfoColumn.ITEM);
        var item = InfoItem.of(label.shown());
        if (item.isEmpty()) {
            problems.warning(label.place(), "Mục “%s” không được đọc.", label.shown());
            return;
        }
        var found = rows.computeIfAbsent(item.get(), i -> new ArrayList<>());
        if (!found.isEmpty() && !item.get().isRepeated()) {
            problems.error(
                    label.place(),
                    "Mục “%s” ghi hai lần; giữ lại một.",
                    item.get().label());
        }
        found.add(row);
    }

    Place place() {
        return header.place();
    }

    /** Puts what the sheet says into the set's block; what it leaves blank is left to the caller. */
    void fill(TableBlock root) {
        text(root, "id", InfoItem.ID);
        number(root, "version", InfoItem.VERSION);
        text(root, "title", InfoItem.TITLE);
        issued().ifPresent(issued ->
                root.putBlocks("issued", issued.place(), InfoItem.ISSUED_NUMBER.label(), List.of(issued)));
        first(InfoItem.OFFICIAL)
                .ifPresent(cell -> cells.word(root, "official", InfoItem.OFFICIAL.label(), cell, SheetWords.FLAG));
        text(root, "notice", InfoItem.NOTICE);
        for (TableCell cell : values(InfoItem.APPLIES_TO)) {
            for (String group : cell.shown().split("[;,\n]")) {
                root.put("applies_to", cell.place(), InfoItem.APPLIES_TO.label(), SheetText.clean(group));
            }
        }
        rounding()
                .ifPresent(
                        block -> root.putBlocks("rounding", block.place(), InfoItem.ROUNDING.label(), List.of(block)));
        root.putBlocks("classes", place(InfoItem.CLASS), InfoItem.CLASS.label(), classes());
        var breakers =
                values(InfoItem.TIE_BREAKER).stream().map(this::tieBreaker).toList();
        if (!breakers.isEmpty()) {
            root.putBlocks("tie_breakers", place(InfoItem.TIE_BREAKER), InfoItem.TIE_BREAKER.label(), breakers);
        }
    }

    private Optional<TableBlock> issued() {
        var number = first(InfoItem.ISSUED_NUMBER);
        var date = first(InfoItem.ISSUED_DATE);
        var issuer = first(InfoItem.ISSUED_BY);
        var filled = List.of(number, date, issuer).stream()
                .flatMap(Optional::stream)
                .filter(cell -> !cell.isBlank())
                .findFirst();
        return filled.map(cell -> {
            var block = new TableBlock(cell.place(), problems);
            text(block, "number", InfoItem.ISSUED_NUMBER);
            date(block, date.orElse(new TableCell.Blank(cell.place())));
            text(block, "issuer", InfoItem.ISSUED_BY);
            return block;
        });
    }

    private void date(TableBlock block, TableCell cell) {
        var title = InfoItem.ISSUED_DATE.label();
        if (cell instanceof TableCell.Broken) {
            problems.error(
                    cell.place(), "“%s”: định dạng ô là Text rồi ghi lại ngày/tháng/năm, ví dụ 10/11/2022.", title);
            block.putBroken("date", cell.place(), title);
            return;
        }
        var text = SheetText.clean(cell.shown());
        block.put("date", cell.place(), title, iso(text).orElse(text));
    }

    private static Optional<String> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE).toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // whoever reads the block says what a date looks like
        }
    }

    private Optional<TableBlock> rounding() {
        return first(InfoItem.SCALE).filter(cell -> !cell.isBlank()).map(scale -> {
            var block = new TableBlock(scale.place(), problems);
            cells.number(block, "scale", InfoItem.SCALE.label(), scale);
            first(InfoItem.ROUNDING)
                    .filter(cell -> !cell.isBlank())
                    .ifPresentOrElse(
                            cell -> cells.word(block, "mode", InfoItem.ROUNDING.label(), cell, SheetWords.ROUNDING),
                            () -> block.put("mode", scale.place(), InfoItem.ROUNDING.label(), "half-up"));
            return block;
        });
    }

    private List<TableBlock> classes() {
        return rows.getOrDefault(InfoItem.CLASS, List.of()).stream()
                .filter(row -> !header.cell(row, InfoColumn.VALUE).isBlank())
                .map(row -> {
                    var block = new TableBlock(row.place(0), problems);
                    cells.text(block, "name", InfoItem.CLASS.label(), header.cell(row, InfoColumn.VALUE));
                    cells.number(block, "from", InfoColumn.FROM.title(), header.cell(row, InfoColumn.FROM));
                    return block;
                })
                .toList();
    }

    private TableBlock tieBreaker(TableCell cell) {
        var block = new TableBlock(cell.place(), problems);
        var basis = SheetWords.BASIS.word(cell.shown());
        block.put(
                basis.isPresent() ? "basis" : "node",
                cell.place(),
                InfoItem.TIE_BREAKER.label(),
                basis.orElse(SheetText.clean(cell.shown())));
        return block;
    }

    private void text(TableBlock block, String key, InfoItem item) {
        first(item).ifPresent(cell -> cells.text(block, key, item.label(), cell));
    }

    private void number(TableBlock block, String key, InfoItem item) {
        first(item).ifPresent(cell -> cells.number(block, key, item.label(), cell));
    }

    private Optional<TableCell> first(InfoItem item) {
        return rows.getOrDefault(item, List.of()).stream().findFirst().map(row -> header.cell(row, InfoColumn.VALUE));
    }

    private List<TableCell> values(InfoItem item) {
        return rows.getOrDefault(item, List.of()).stream()
                .map(row -> header.cell(row, InfoColumn.VALUE))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private Place place(InfoItem item) {
        return rows.getOrDefault(item, List.of()).stream()
                .findFirst()
                .map(row -> row.place(0))
                .orElse(place());
    }
}
