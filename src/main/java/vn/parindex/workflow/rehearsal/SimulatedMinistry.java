package vn.parindex.workflow.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.statement.Entry;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.workflow.Models;

/** Asks as the Ministry might: about some criteria, drawn by the seed; a later letter comes back to one of an earlier. */
@Component
class SimulatedMinistry {

    private static final int FEWEST = 5;
    private static final int MORE = 6;

    private final StatementRecords records;
    private final RepositoryService repository;
    private final FormService forms;
    private final IdentityService identity;

    SimulatedMinistry(
            StatementRecords records, RepositoryService repository, FormService forms, IdentityService identity) {
        this.records = records;
        this.repository = repository;
        this.forms = forms;
        this.identity = identity;
    }

    /**
     * The Interior Department enters a letter that came today.
     *
     * @param nth 1 for the first letter of the plan
     * @param before criteria that earlier letters asked about; those of this one are added
     */
    void ask(ProvinceYear year, int nth, LocalDate today, List<String> before, Dice dice) {
        SplittableRandom chance = dice.about("letter", Integer.toString(nth));
        WorkingCalendar calendar = year.plan().calendar();
        Map<String, Entry> candidates = candidates(year.plan().id());
        var asked = new TreeSet<>(draw(new ArrayList<>(candidates.keySet()), chance));
        if (!before.isEmpty()) {
            asked.add(before.get(chance.nextInt(before.size())));
        }
        var questions = new StringBuilder();
        asked.forEach(code -> questions.append("%s | %s | Đề nghị giải trình, bổ sung tài liệu kiểm chứng (mô phỏng)%n"
                .formatted(code, less(candidates.get(code), year, chance))));
        enter(
                year.plan().interiorDepartment(),
                Map.of(
                        "plan", year.plan().id(),
                        "documentNumber", "%d/BNV-CCHC (mô phỏng)".formatted(100 * nth + chance.nextInt(100)),
                        "documentDate", today.toString(),
                        "deadline",
                                calendar.plusWorkingDays(today, 10 + chance.nextInt(5))
                                        .toString(),
                        "questions", questions.toString()));
        asked.stream().filter(code -> !before.contains(code)).forEach(before::add);
    }

    private Map<String, Entry> candidates(String planId) {
        var candidates = new LinkedHashMap<String, Entry>();
        records.items(planId).stream()
                .flatMap(item -> item.criteria().stream())
                .forEach(criterion -> appraised(criterion, candidates));
        return candidates;
    }

    private static void appraised(StatedCriterion criterion, Map<String, Entry> candidates) {
        criterion
                .appraised()
                .filter(entry -> entry.applicable() && entry.points().signum() > 0)
                .ifPresent(entry -> candidates.put(criterion.code(), entry));
    }

    private static List<String> draw(List<String> codes, SplittableRandom chance) {
        int wanted = Math.min(codes.size(), FEWEST + chance.nextInt(MORE));
        var drawn = new ArrayList<String>();
        while (drawn.size() < wanted) {
            drawn.add(codes.remove(chance.nextInt(codes.size())));
        }
        return drawn;
    }

    /** The Ministry gives half of the points, or none. */
    private static String less(Entry entry, ProvinceYear year, SplittableRandom chance) {
        BigDecimal points = chance.nextBoolean()
                ? BigDecimal.ZERO
                : entry.points()
                        .divide(BigDecimal.valueOf(2), year.set().rounding().scale(), RoundingMode.DOWN);
        return points.toPlainString().replace('.', ',');
    }

    private void enter(String user, Map<String, Object> form) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Models.Process.ROUND)
                .latestVersion()
                .singleResult()
                .getId();
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        try {
            identity.setAuthentication(user, groups);
            forms.submitStartForm(definition, form);
        } finally {
            identity.clearAuthentication();
        }
    }
}
