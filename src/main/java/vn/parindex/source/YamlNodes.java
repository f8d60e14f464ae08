package vn.parindex.source;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of one file into values, and reports at its place what is not of the expected kind. */
final class YamlNodes {

    private final String fileName;
    private final Problems problems;

    YamlNodes(String fileName, Problems problems) {
        this.fileName = fileName;
        this.problems = problems;
    }

    Place place(Node node) {
        return place(node.getStartMark());
    }

    Place place(Mark mark) {
        return new Place(fileName, mark.getLine() + 1, mark.getColumn() + 1);
    }

    Place start() {
        return new Place(fileName, 1, 1);
    }

    Optional<YamlMap> map(String name, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, this, problems));
        }
        problems.error(place(node), "%s phải là một khối gồm các dòng “tên mục: giá trị”.", name);
        return Optional.empty();
    }

    List<Node> items(String name, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.error(place(node), "%s phải là một danh sách: mỗi dòng bắt đầu bằng dấu “-”.", name);
        return List.of();
    }

    <T> Cell<T> scalar(String name, Node node, ScalarType<T> type) {
        var place = place(node);
        if (!(node instanceof ScalarNode scalar)) {
            problems.error(place, "%s phải là %s, không phải một khối hay danh sách.", name, type.expected());
            return Cell.empty(place);
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty() || node.getTag().equals(Tag.NULL)) {
            problems.error(place, "%s chưa có giá trị; ghi %s.", name, type.expected());
            return Cell.empty(place);
        }
        var value = type.parser().apply(text);
        if (value.isEmpty()) {
            problems.error(place, "%s phải là %s; đang ghi “%s”.", name, type.expected(), text);
        }
        return new Cell<>(place, value);
    }
}
