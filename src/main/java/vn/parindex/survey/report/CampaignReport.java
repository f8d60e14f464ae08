package vn.parindex.survey.report;

import java.util.List;
import java.util.Optional;

/**
 * What a closed campaign brought.
 *
 * @param title of the plan
 * @param comparedYear the earlier year whose campaign is compared with; null if there is none
 * @param units in the order of the plan
 */
public record CampaignReport(String planId, String title, int year, Integer comparedYear, List<UnitReport> units) {

    public CampaignReport {
        units = List.copyOf(units);
    }

    /** Codes of the unit groups in order. */
    public List<String> groups() {
        return units.stream().map(UnitReport::group).distinct().toList();
    }

    public List<UnitReport> of(String group) {
        return units.stream().filter(unit -> unit.group().equals(group)).toList();
    }

    public Optional<UnitReport> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
