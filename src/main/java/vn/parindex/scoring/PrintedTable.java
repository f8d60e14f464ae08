package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the parents of a table as it was printed with the sums of their printed children. Real tables were rounded
 * at each level and differ by a unit in the last place (Đắk Lắk 7391/KH-UBND 2020, phụ lục I: four parents of 2019, one
 * target); such a difference is told and refuses nothing.
 */
public final class PrintedTable {

    private final Map<String, BigDecimal> printed;
    private final int decimals;
    private final List<PrintedDifference> differences = new ArrayList<>();

    private PrintedTable(Map<String, BigDecimal> printed) {
        this.printed = printed;
        this.decimals =
                printed.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    /**
     * The parents that differ, in the order of the set, the total last. Parents that are not printed, or of whose
     * children one is not, are left out.
     *
     * @param printed figures by code; the longest of them shows how many decimals the table prints
     * @param total printed total, null if there is none
     */
    public static List<PrintedDifference> check(CriteriaSet set, Map<String, BigDecimal> printed, BigDecimal total) {
        PrintedTable table = new PrintedTable(printed);
        set.fields().stream()
                .flatMap(Criterion::nodes)
                .filter(node -> !node.isLeaf())
                .forEach(node -> table.compare(Optional.of(node), printed.get(node.code()), node.children()));
        table.compare(Optional.empty(), total, set.fields());
        return List.copyOf(table.differences);
    }

    private void compare(Optional<Criterion> parent, BigDecimal own, List<Criterion> children) {
        List<BigDecimal> figures = children.stream()
                .map(child -> printed.get(child.code()))
                .filter(figure -> figure != null)
                .toList();
        if (own == null || figures.size() < children.size()) {
            return;
        }
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (own.compareTo(sum) != 0) {
            differences.add(new PrintedDifference(parent.map(Criterion::code), own, sum, decimals));
        }
    }
}
