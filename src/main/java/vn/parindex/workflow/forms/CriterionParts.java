package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.choice;
import static vn.parindex.workflow.forms.Components.noted;
import static vn.parindex.workflow.forms.Components.number;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.VietnameseNumber;

/** What forms about criteria share: the title of a group, and the input of a fact. */
final class CriterionParts {

    private static final int FACT_DECIMALS = 4;

    private CriterionParts() {}

    static ObjectNode fact(Criterion leaf, FactSpec fact) {
        String key = FormKeys.of(leaf.code(), fact.name());
        ObjectNode component =
                switch (fact.kind()) {
                    case BOOLEAN ->
                        choice(
                                "radio",
                                key,
                                fact.label(),
                                List.of(new Option("true", "Có"), new Option("false", "Không")));
                    case CHOICE -> choice("radio", key, fact.label(), fact.options());
                    case INTEGER -> number(key, fact.label(), fact.minimum(), fact.maximum(), 0);
                    case DECIMAL -> number(key, fact.label(), fact.minimum(), fact.maximum(), FACT_DECIMALS);
                };
        return noted(component, Map.of("criterion", leaf.code(), "fact", fact.name()));
    }

    static String title(Criterion node) {
        return "%s. %s (%s)".formatted(node.code(), node.name(), most(node));
    }

    private static String most(Criterion node) {
        String maximum = VietnameseNumber.of(node.maximum()) + " điểm";
        if (node.countsTowardMaximum()) {
            return "tối đa " + maximum;
        }
        return (node.range().least().signum() < 0 ? "điểm trừ, tối đa " : "điểm thưởng, tối đa ") + maximum;
    }
}
