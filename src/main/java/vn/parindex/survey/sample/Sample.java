package vn.parindex.survey.sample;

import java.util.List;
import vn.parindex.plan.Sha256;

/** What was drawn, by stratum in the order of their names. */
public record Sample(List<StratumSample> strata) {

    public Sample {
        strata = List.copyOf(strata);
    }

    public List<Household> chosen() {
        return strata.stream().flatMap(stratum -> stratum.chosen().stream()).toList();
    }

    public List<Household> reserve() {
        return strata.stream().flatMap(stratum -> stratum.reserve().stream()).toList();
    }

    /** Tells another sample from this one, without the people: SHA-256 over ids in the order of the draw. */
    public String sha256() {
        var text = new StringBuilder();
        for (StratumSample stratum : strata) {
            text.append(stratum.name()).append('\n');
            stratum.chosen()
                    .forEach(
                            household -> text.append('+').append(household.id()).append('\n'));
            stratum.reserve()
                    .forEach(
                            household -> text.append('-').append(household.id()).append('\n'));
        }
        return Sha256.of(text.toString());
    }
}
