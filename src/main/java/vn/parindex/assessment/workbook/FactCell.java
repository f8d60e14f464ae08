package vn.parindex.assessment.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.Option;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;

/** A figure or choice in a cell, as the canonical text of a fact. */
record FactCell(FactSpec fact, TableCell cell, Problems problems) {

    /** Empty for a blank cell, and for one that says nothing usable, which is reported. */
    Optional<String> value() {
        if (cell instanceof TableCell.Broken broken) {
            problems.error(broken.place(), "%s", broken.problem());
            return Optional.empty();
        }
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<String> value =
                switch (fact.kind()) {
                    case BOOLEAN -> flag();
                    case CHOICE -> option();
                    case INTEGER, DECIMAL -> cell.decimal().map(FactCell::plain);
                };
        String stated = value.orElse(cell.shown());
        Optional<String> problem = fact.problem(new Facts(Map.of(fact.name(), stated)));
        problem.ifPresent(message -> problems.error(cell.place(), "%s", message));
        return problem.isPresent() ? Optional.empty() : value;
    }

    private Optional<String> flag() {
        if (cell.shown().equalsIgnoreCase(FieldWorkbook.YES)) {
            return Optional.of("true");
        }
        return cell.shown().equalsIgnoreCase(FieldWorkbook.NO) ? Optional.of("false") : Optional.empty();
    }

    private Optional<String> option() {
        return fact.options().stream()
                .filter(option -> option.label().strip().equalsIgnoreCase(cell.shown()))
                .map(Option::code)
                .findFirst();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
