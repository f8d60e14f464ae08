package vn.parindex.survey.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.plan.Plan;

/** Units and respondent groups by code or name. */
final class EntryNames {

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> audiences = new HashMap<>();

    EntryNames(Plan plan, List<String> audiencesOfSheet) {
        plan.units().forEach(unit -> {
            units.put(EntryText.plain(unit.code()), unit.code());
            units.put(EntryText.plain(unit.name()), unit.code());
        });
        // groups of both levels may have the same name; those of the questionnaire are meant
        plan.respondentGroups().forEach(group -> {
            audiences.put(EntryText.plain(group.code()), group.code());
            if (audiencesOfSheet.contains(group.code())) {
                audiences.put(EntryText.plain(group.name()), group.code());
            } else {
                audiences.putIfAbsent(EntryText.plain(group.name()), group.code());
            }
        });
    }

    Optional<String> unit(String typed) {
        return Optional.ofNullable(units.get(EntryText.plain(typed)));
    }

    Optional<String> audience(String typed) {
        return Optional.ofNullable(audiences.get(EntryText.plain(typed)));
    }
}
