package vn.parindex.province;

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
 * Reads the file of a plan for the province's own index and checks everything in it, last of all who answers for every
 * leaf of the criteria set. It never stops at the first problem: whoever wrote the file gets the whole list, each with
 * its line and column.
 */
public final class ProvincePlanReader {

    /** What such a file says it is. */
    public static final String KIND = "province-index";

    private final OfficialCalendar official;

    /** With the calendar that comes with the product. */
    public ProvincePlanReader() {
        this(OfficialCalendars.shipped());
    }

    public ProvincePlanReader(OfficialCalendar official) {
        this.official = official;
    }

    /**
     * Reads a plan.
     *
     * @param fileName what problems call the file
     * @param sets what is at hand of a criteria set, by id
     * @return the plan on its own set or, where only a frame of that is at hand, on the set that it is rehearsed on
     */
    public Loaded<ProvinceYear> read(String fileName, String text, Function<String, SetAtHand> sets) {
        var problems = new Problems();
        var draft = new YamlFile(fileName, problems)
                .parse(text)
                .filter(root -> isOfProvince(root, problems))
                .map(root -> ProvincePlanDraft.read(root, problems));
        draft.ifPresent(plan -> check(plan, problems));
        var set = draft.flatMap(plan -> new SetChoice(plan, sets, problems).choose());
        var year = year(draft, set, problems);
        draft.ifPresent(plan -> year.ifPresent(found -> new MatrixReport(plan, found, problems).run()));
        return problems.load(year::orElseThrow);
    }

    private static boolean isOfProvince(YamlMap root, Problems problems) {
        var kind = root.value("kind", ScalarType.TEXT);
        if (kind.isKnown() && !kind.get().equals(KIND)) {
            problems.error(
                    kind.place(),
                    "Tệp ghi “kind: %s”, không phải kế hoạch xác định Chỉ số của tỉnh (“kind: %s”); chọn tệp khác.",
                    kind.get(),
                    KIND);
        }
        return kind.isKnown() && kind.get().equals(KIND);
    }

    private void check(ProvincePlanDraft plan, Problems problems) {
        var references = new PartyReferences(plan, problems);
        yearIsPlausible(plan.heading().year(), problems);
        new PartyChecks(plan, references, problems).run();
        new AssignmentChecks(plan, references, problems).run();
        new ScheduleChecks(plan, references, problems).run();
        plan.period()
                .ifPresent(period -> official.warn(period, plan.ownDays()::concern, plan.milestonesPlace(), problems));
    }

    private static void yearIsPlausible(Cell<Integer> year, Problems problems) {
        year.ifKnown(value -> {
            if (value < 2000 || value > 2100) {
                problems.error(year.place(), "Năm %d không hợp lệ; ghi năm từ 2000 đến 2100.", value);
            }
        });
    }

    /** Only of a file in which everything is known. */
    private Optional<ProvinceYear> year(
            Optional<ProvincePlanDraft> draft, Optional<CriteriaSet> set, Problems problems) {
        return problems.errorCount() > 0
                ? Optional.empty()
                : draft.flatMap(plan -> set.map(found -> new ProvinceYear(plan.build(official), found)));
    }
}
