package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Option;
import vn.parindex.source.Block;
import vn.parindex.source.ScalarType;

/** Reads a fact that a formula asks for. */
final class FormulaFactReader {

    /** Words that FEEL takes as one; those left out are inputs of their own that stand beside the facts in a form. */
    private static final ScalarType<String> NAME = ScalarType.word(
            "tên không dấu, bắt đầu bằng chữ thường, ví dụ so_ho_so (không dùng: max, na, evidence, reason, points)",
            "(?!(max|na|evidence|reason|points)$)[a-z][a-z0-9_]{0,30}");

    private static final ScalarType<FactSpec.Kind> KIND = ScalarType.oneOf(Map.of(
            "boolean", FactSpec.Kind.BOOLEAN,
            "integer", FactSpec.Kind.INTEGER,
            "decimal", FactSpec.Kind.DECIMAL,
            "choice", FactSpec.Kind.CHOICE));

    private FormulaFactReader() {}

    static Supplier<FactSpec> read(Block block) {
        var name = block.value("name", NAME);
        var label = block.value("label", ScalarType.TEXT);
        var kind = block.value("kind", KIND);
        var min = block.optional("min", ScalarType.DECIMAL);
        var max = block.optional("max", ScalarType.DECIMAL);
        List<Supplier<Option>> options = kind.value()
                        .filter(FactSpec.Kind.CHOICE::equals)
                        .isPresent()
                ? block.maps("options").stream().map(FormulaFactReader::option).toList()
                : List.of();
        block.refuseOtherKeys();
        return () -> new FactSpec(
                name.get(),
                label.get(),
                kind.get(),
                min.orElse(null),
                max.orElse(null),
                options.stream().map(Supplier::get).toList());
    }

    private static Supplier<Option> option(Block block) {
        var code = block.value("code", ScalarType.CODE);
        var label = block.value("label", ScalarType.TEXT);
        block.refuseOtherKeys();
        return () -> new Option(code.get(), label.get());
    }
}
