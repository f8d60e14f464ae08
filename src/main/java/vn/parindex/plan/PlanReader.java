package vn.parindex.plan;

import java.util.Optional;
import java.util.function.Function;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.holiday.OfficialCalendars;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Cell;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlFile;
import vn.parindex.source.YamlMap;

/**
 * Reads a plan file ({@code db/plans/*.yaml}) and checks everything in it before anything is stored. It never stops at
 * the first problem: whoever wrote the file gets the whole list, each with its line and column.
 */
public final class PlanReader {

    private final OfficialCalendar official;

    /** With the calendar that comes with the product. */
    public PlanReader() {
        this(OfficialCalendars.shipped());
    }

    public PlanReader(OfficialCalendar official) {
        this.official = official;
    }

    /**
     * @param fileName what problems call the file
     * @param sets the criteria sets that are at hand, by id
     */
    public Loaded<Plan> read(String fileName, String text, Function<String, Optional<CriteriaSet>> sets) {
        var problems = new Problems();
        var draft = new YamlFile(fileName, problems)
                .parse(text)
                .filter(root -> isOfUnits(root, problems))
                .map(root -> PlanDraft.read(root, problems));
        draft.ifPresent(plan -> check(plan, sets, problems));
        return problems.load(() -> draft.orElseThrow().build(official));
    }

    /** Told once instead of every line that a plan of another kind has and this kind has not. */
    private static boolean isOfUnits(YamlMap root, Problems problems) {
        var kind = root.optional("kind", ScalarType.TEXT);
        if (kind.orElse(PlanFile.UNIT_INDEX).equals(PlanFile.UNIT_INDEX)) {
            return true;
        }
        problems.error(
                kind.place(),
                "Tệp ghi “kind: %s”, không phải kế hoạch xác định Chỉ số của các cơ quan, đơn vị (“kind: %s”, hoặc không"
                        + " ghi); chọn tệp khác.",
                kind.get(),
                PlanFile.UNIT_INDEX);
        return false;
    }

    private void check(PlanDraft plan, Function<String, Optional<CriteriaSet>> sets, Problems problems) {
        var references = new References(plan, problems);
        yearIsPlausible(plan.heading().year(), problems);
        new UnitChecks(plan, references, problems).run();
        new MilestoneChecks(plan, references, problems).run();
        new CriteriaSetUseChecks(plan, sets, references, problems).run();
        new QuotaChecks(plan, references, problems).run();
        plan.surveyRules().ifPresent(rules -> rules.check(plan.respondentGroups(), problems));
        plan.ownDays().check(problems);
        plan.period()
                .ifPresent(period -> official.warn(period, plan.ownDays()::concern, plan.milestonesPlace(), problems));
        plan.previous().ifPresent(previous -> previousIndexIsOfUnits(plan, previous, references, problems));
    }

    private static void previousIndexIsOfUnits(
            PlanDraft plan, PreviousIndexDraft previous, References references, Problems problems) {
        previous.units().keySet().forEach(references::unit);
        previous.year().ifKnown(year -> plan.heading().year().ifKnown(own -> {
            if (year >= own) {
                problems.error(
                        previous.year().place(),
                        "Chỉ số để so sánh ghi năm %d, không trước năm %d của kế hoạch; sửa năm.",
                        year,
                        own);
            }
        }));
    }

    private static void yearIsPlausible(Cell<Integer> year, Problems problems) {
        year.ifKnown(value -> {
            if (value < 2000 || value > 2100) {
                problems.error(year.place(), "Năm %d không hợp lệ; ghi năm từ 2000 đến 2100.", value);
            }
        });
    }
}
