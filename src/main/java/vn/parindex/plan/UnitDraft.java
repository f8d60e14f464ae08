package vn.parindex.plan;

import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A unit as a plan file of any kind writes it. */
public record UnitDraft(Cell<String> code, Cell<String> name, Cell<String> group) {

    public static UnitDraft read(YamlMap block) {
        var draft = new UnitDraft(
                block.value("code", ScalarType.CODE),
                block.value("name", ScalarType.TEXT),
                block.optional("group", ScalarType.CODE));
        block.refuseOtherKeys();
        return draft;
    }

    public Unit build() {
        return new Unit(code.get(), name.get(), group.orElse(null));
    }

    /** Reports a code that is not what {@link UnitCode} makes of the name. */
    public void checkCode(Problems problems) {
        if (!code.isKnown() || !name.isKnown()) {
            return;
        }
        var expected = UnitCode.of(name.get());
        if (!code.get().equals(expected)) {
            problems.error(
                    code.place(),
                    "Mã “%s” không khớp với tên “%s”; sửa mã thành “%s” hoặc sửa tên.",
                    code.get(),
                    name.get(),
                    expected);
        }
    }
}
