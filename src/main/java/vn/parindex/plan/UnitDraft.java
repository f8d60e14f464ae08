package vn.parindex.plan;

import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A unit as the file writes it. */
record UnitDraft(Cell<String> code, Cell<String> name, Cell<String> group) {

    static UnitDraft read(YamlMap block) {
        var draft = new UnitDraft(
                block.value("code", ScalarType.CODE),
                block.value("name", ScalarType.TEXT),
                block.optional("group", ScalarType.CODE));
        block.refuseOtherKeys();
        return draft;
    }

    Unit build() {
        return new Unit(code.get(), name.get(), group.orElse(null));
    }
}
