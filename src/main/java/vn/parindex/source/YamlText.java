package vn.parindex.source;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes maps, lists and single values as the YAML that {@link YamlFile} reads: texts in quotes, so that none is taken
 * for a number or a mark of the language; numbers with the decimals they have.
 */
public final class YamlText {

    private static final Resolver RESOLVER = new Resolver();

    /** A word of the file's own language, written without quotes. */
    public record Word(String text) {}

    /** A map or list that stands on one line, within braces or brackets. */
    public record OnOneLine(Object content) {}

    private YamlText() {}

    /** @param root keys to texts, numbers, flags, {@link Word}s, maps, lists, and what stands {@link OnOneLine} */
    public static String of(Map<String, ?> root) {
        var text = new StringWriter();
        yaml().serialize(node(root, FlowStyle.BLOCK), text);
        return text.toString();
    }

    private static Node node(Object value, FlowStyle style) {
        if (value instanceof OnOneLine line) {
            return node(line.content(), FlowStyle.FLOW);
        }
        if (value instanceof Map<?, ?> map) {
            List<NodeTuple> tuples = map.entrySet().stream()
                    .map(entry -> new NodeTuple(plain(entry.getKey().toString()), node(entry.getValue(), style)))
                    .toList();
            return new MappingNode(Tag.MAP, tuples, style);
        }
        if (value instanceof List<?> list) {
            return new SequenceNode(
                    Tag.SEQ, list.stream().map(item -> node(item, style)).toList(), style);
        }
        if (value instanceof String text) {
            return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
        }
        if (value instanceof BigDecimal number) {
            return plain(number.toPlainString());
        }
        return plain(value instanceof Word word ? word.text() : value.toString());
    }

    /** The tag is the one that a reader would guess, or the emitter would spell it out. */
    private static Node plain(String text) {
        return new ScalarNode(RESOLVER.resolve(NodeId.scalar, text, true), text, null, null, ScalarStyle.PLAIN);
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(
                new SafeConstructor(new LoaderOptions()), new Representer(options), options, new LoaderOptions());
    }
}
