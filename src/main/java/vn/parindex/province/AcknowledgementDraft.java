package vn.parindex.province;

import vn.parindex.source.Cell;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** An acknowledgement as the file writes it. */
record AcknowledgementDraft(Cell<String> criterion, Cell<String> item, Cell<String> reason) {

    static AcknowledgementDraft read(YamlMap block) {
        var draft = new AcknowledgementDraft(
                block.value("criterion", ScalarType.CRITERION_CODE),
                block.optional("item", AssignmentDraft.ITEM),
                block.value("reason", ScalarType.TEXT));
        block.refuseOtherKeys();
        return draft;
    }

    Acknowledgement build() {
        return new Acknowledgement(criterion.get(), item.value(), reason.get());
    }
}
