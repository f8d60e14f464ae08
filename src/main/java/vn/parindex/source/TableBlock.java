package vn.parindex.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A block whose values stand in cells of a table. Messages name the columns by their titles; whoever fills the block
 * has turned the words of the table into those that the reader of the block knows.
 */
public final class TableBlock implements Block {

    /**
     * A value in a cell.
     *
     * @param title of its column or line
     * @param text empty for a blank cell
     * @param broken whether it has been reported that the cell is wrong
     */
    private record Entry(Place place, String title, String text, boolean broken) {}

    private record Items(Place place, String title, List<TableBlock> blocks) {}

    private final Place place;
    private final Problems problems;
    private final Map<String, List<Entry>> values = new LinkedHashMap<>();
    private final Map<String, Items> lists = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /** @param place where the block begins, for what is missing */
    public TableBlock(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Adds a value; several under one key are a list. */
    public TableBlock put(String key, Place at, String title, String text) {
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(at, title, text, false));
        return this;
    }

    /** Puts a value in the place of what stands under the key. */
    public TableBlock replace(String key, Place at, String title, String text) {
        values.remove(key);
        return put(key, at, title, text);
    }

    /** Adds a cell of which it has been reported that it is wrong. */
    public TableBlock putBroken(String key, Place at, String title) {
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(at, title, "", true));
        return this;
    }

    /** Adds a list of blocks; a single block is a list of one. */
    public TableBlock putBlocks(String key, Place at, String title, List<TableBlock> blocks) {
        lists.put(key, new Items(at, title, List.copyOf(blocks)));
        return this;
    }

    /** The text of a value as it stands; empty if there is none. */
    public Optional<String> text(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .map(Entry::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Place placeOf(String key) {
        if (lists.containsKey(key)) {
            return lists.get(key).place();
        }
        return values.containsKey(key) ? values.get(key).get(0).place() : place;
    }

    @Override
    public boolean has(String key) {
        return lists.containsKey(key) || find(key).stream().anyMatch(entry -> filled(entry) || entry.broken());
    }

    @Override
    public <T> Cell<T> value(String key, ScalarType<T> type) {
        var entries = find(key);
        if (entries.isEmpty()) {
            problems.error(place, "Thiếu “%s”; phải là %s.", key, type.expected());
            return Cell.empty(place);
        }
        var first = entries.get(0);
        if (!filled(first) && !first.broken()) {
            problems.error(first.place(), "Ô “%s” còn trống; phải là %s.", first.title(), type.expected());
            return Cell.empty(first.place());
        }
        return cell(first, type);
    }

    @Override
    public <T> Cell<T> optional(String key, ScalarType<T> type) {
        var entries = find(key);
        return entries.isEmpty() ? Cell.empty(place) : cell(entries.get(0), type);
    }

    @Override
    public <T> List<Cell<T>> values(String key, ScalarType<T> type) {
        if (find(key).stream().noneMatch(entry -> filled(entry) || entry.broken())) {
            value(key, type); // says what is missing
            return List.of();
        }
        return optionalValues(key, type);
    }

    @Override
    public <T> List<Cell<T>> optionalValues(String key, ScalarType<T> type) {
        return find(key).stream()
                .filter(entry -> filled(entry) || entry.broken())
                .map(entry -> cell(entry, type))
                .toList();
    }

    @Override
    public Optional<TableBlock> map(String key) {
        return maps(key).stream().findFirst();
    }

    @Override
    public List<TableBlock> maps(String key) {
        known.add(key);
        var items = lists.get(key);
        if (items == null) {
            problems.error(place, "Thiếu “%s”.", key);
            return List.of();
        }
        if (items.blocks().isEmpty()) {
            problems.error(items.place(), "“%s” chưa có dòng nào; bổ sung ít nhất một dòng.", items.title());
        }
        return items.blocks();
    }

    @Override
    public void refuseOtherKeys() {
        values.forEach((key, entries) -> {
            if (!known.contains(key)) {
                entries.stream()
                        .filter(TableBlock::filled)
                        .forEach(entry -> problems.error(
                                entry.place(), "Ô “%s” không dùng ở dòng này; xóa nội dung của ô.", entry.title()));
            }
        });
    }

    private List<Entry> find(String key) {
        known.add(key);
        return values.getOrDefault(key, List.of());
    }

    private static boolean filled(Entry entry) {
        return !entry.text().isEmpty();
    }

    private <T> Cell<T> cell(Entry entry, ScalarType<T> type) {
        if (!filled(entry)) {
            return Cell.empty(entry.place());
        }
        var value = type.parser().apply(entry.text());
        if (value.isEmpty()) {
            problems.error(
                    entry.place(), "“%s” phải là %s; đang ghi “%s”.", entry.title(), type.expected(), entry.text());
        }
        return new Cell<>(entry.place(), value);
    }
}
