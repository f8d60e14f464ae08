package vn.parindex.source;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Parses a YAML text into nodes that know their place. Nothing is constructed from tags, and a text that is too long,
 * too deep or multiplies itself by aliases is refused: plan files are handed in by people.
 */
public final class YamlFile {

    private static final int MAXIMUM_LENGTH = 1_000_000;
    private static final int MAXIMUM_DEPTH = 20;
    private static final int MAXIMUM_ALIASES = 10;

    private final YamlNodes nodes;
    private final Problems problems;

    public YamlFile(String fileName, Problems problems) {
        this.nodes = new YamlNodes(fileName, problems);
        this.problems = problems;
    }

    public Optional<YamlMap> parse(String text) {
        return compose(text).flatMap(root -> nodes.map("Nội dung tệp", root));
    }

    private Optional<Node> compose(String text) {
        try {
            var root = Optional.ofNullable(yaml().compose(new StringReader(text)));
            if (root.isEmpty()) {
                problems.error(nodes.start(), "Tệp trống; ghi nội dung, bắt đầu bằng “id: …”.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var place = e.getProblemMark() == null ? nodes.start() : nodes.place(e.getProblemMark());
            problems.error(
                    place,
                    "Tệp không đúng cú pháp YAML tại đây; kiểm tra thụt đầu dòng, dấu hai chấm, dấu ngoặc"
                            + " (chi tiết: %s).",
                    e.getProblem());
        } catch (YAMLException e) {
            problems.error(
                    nodes.start(),
                    "Không đọc được tệp: tệp quá dài, lồng quá sâu hoặc có ký tự không hợp lệ; kiểm tra lại nội dung"
                            + " (chi tiết: %s).",
                    e.getMessage());
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAXIMUM_LENGTH);
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        options.setMaxAliasesForCollections(MAXIMUM_ALIASES);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options);
    }
}
