package vn.parindex.province.outcome;

import java.util.List;

/**
 * The Ministry's result beside what the province said.
 *
 * @param notices what readers must be told
 * @param rows every node of the set, parents first
 * @param departments who lost most first
 */
public record ProvinceComparison(
        String title,
        int year,
        List<String> notices,
        MinistryResult result,
        List<Side> rows,
        List<DepartmentLoss> departments) {

    public ProvinceComparison {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        departments = List.copyOf(departments);
    }
}
