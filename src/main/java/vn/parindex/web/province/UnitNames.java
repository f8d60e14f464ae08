package vn.parindex.web.province;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.province.Party;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.work.Organisation;

/** Names of units as the annex prints them; of a unit that was merged, what it is now. */
public record UnitNames(Organisation units) {

    public String of(String unit) {
        String name = units.name(unit);
        return units.isMerged(unit) ? "%s (nay là %s)".formatted(name, units.name(units.current(unit))) : name;
    }

    /** "Các sở, ban, ngành; UBND các huyện"; empty where nobody takes part. */
    public String of(List<Party> parties) {
        ProvincePlan plan = units.plan();
        return parties.stream()
                .map(party -> party instanceof Party.Single single ? of(single.code()) : plan.namesOf(List.of(party)))
                .collect(Collectors.joining("; "));
    }
}
