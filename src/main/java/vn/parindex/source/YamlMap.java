package vn.parindex.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of "key: value" lines. Every key that is asked for counts as known. */
public final class YamlMap implements Block {

    private record Entry(Place keyPlace, Node value) {}

    private final YamlNodes nodes;
    private final Problems problems;
    private final Place place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    YamlMap(MappingNode node, YamlNodes nodes, Problems problems) {
        this.nodes = nodes;
        this.problems = problems;
        this.place = nodes.place(node);
        node.getValue().forEach(this::add);
    }

    private void add(NodeTuple tuple) {
        var keyPlace = nodes.place(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.error(keyPlace, "Tên mục phải là một dòng chữ; sửa thành “tên mục: giá trị”.");
        } else if (entries.putIfAbsent(key.getValue(), new Entry(keyPlace, tuple.getValueNode())) != null) {
            problems.error(keyPlace, "Mục “%s” ghi hai lần trong cùng một khối; giữ lại một.", key.getValue());
        }
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Place placeOf(String key) {
        return entries.containsKey(key) ? entries.get(key).keyPlace() : place;
    }

    @Override
    public <T> Cell<T> value(String key, ScalarType<T> type) {
        return required(key)
                .map(entry -> nodes.scalar(name(key), entry.value(), type))
                .orElse(Cell.empty(place));
    }

    @Override
    public <T> Cell<T> optional(String key, ScalarType<T> type) {
        return find(key)
                .map(entry -> nodes.scalar(name(key), entry.value(), type))
                .orElse(Cell.empty(place));
    }

    @Override
    public <T> List<Cell<T>> values(String key, ScalarType<T> type) {
        return required(key)
                .map(entry -> scalars(key, notEmpty(key, entry), type))
                .orElse(List.of());
    }

    @Override
    public <T> List<Cell<T>> optionalValues(String key, ScalarType<T> type) {
        return find(key).map(entry -> scalars(key, entry.value(), type)).orElse(List.of());
    }

    @Override
    public boolean has(String key) {
        return find(key).isPresent();
    }

    @Override
    public Optional<YamlMap> map(String key) {
        return required(key).flatMap(entry -> nodes.map(name(key), entry.value()));
    }

    @Override
    public List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        required(key)
                .map(entry -> nodes.items(name(key), notEmpty(key, entry)))
                .orElse(List.of())
                .forEach(item -> nodes.map(itemOf(key), item).ifPresent(maps::add));
        return maps;
    }

    /** All entries of a block whose keys are data, for example field codes. */
    public <T> Map<Cell<String>, Cell<T>> valueByKey(ScalarType<T> type) {
        var values = new LinkedHashMap<Cell<String>, Cell<T>>();
        entries.forEach((key, entry) ->
                values.put(Cell.of(entry.keyPlace(), key), nodes.scalar(name(key), entry.value(), type)));
        return values;
    }

    /** As {@link #valueByKey}, where each key has a list, which may be empty. */
    public <T> Map<Cell<String>, List<Cell<T>>> valuesByKey(ScalarType<T> type) {
        var values = new LinkedHashMap<Cell<String>, List<Cell<T>>>();
        entries.forEach((key, entry) -> values.put(Cell.of(entry.keyPlace(), key), scalars(key, entry.value(), type)));
        return values;
    }

    @Override
    public void refuseOtherKeys() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.error(
                        entry.keyPlace(),
                        "Không có mục “%s” ở đây; xóa, hoặc sửa thành một trong các mục: %s.",
                        key,
                        String.join(", ", known));
            }
        });
    }

    private Optional<Entry> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    private Optional<Entry> required(String key) {
        var entry = find(key);
        if (entry.isEmpty()) {
            problems.error(place, "Thiếu mục “%s”; bổ sung “%s: …” vào khối bắt đầu tại đây.", key, key);
        }
        return entry;
    }

    private Node notEmpty(String key, Entry entry) {
        if (entry.value() instanceof SequenceNode list && list.getValue().isEmpty()) {
            problems.error(nodes.place(list), "%s chưa có dòng nào; bổ sung ít nhất một dòng.", name(key));
        }
        return entry.value();
    }

    private <T> List<Cell<T>> scalars(String key, Node list, ScalarType<T> type) {
        return nodes.items(name(key), list).stream()
                .map(item -> nodes.scalar(itemOf(key), item, type))
                .toList();
    }

    private static String name(String key) {
        return "Mục “%s”".formatted(key);
    }

    private static String itemOf(String key) {
        return "Mỗi dòng của “%s”".formatted(key);
    }
}
