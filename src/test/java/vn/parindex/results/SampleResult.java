package vn.parindex.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Sha256;
import vn.parindex.plan.Unit;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Ranking;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.Tally;

/** Results to look at: the whole of Trà Vinh with points from a seeded generator, and a tiny one with chosen figures. */
public final class SampleResult {

    public static final List<String> NOTICES =
            List.of("Số liệu mô phỏng, không phải kết quả thật.", "Bộ tiêu chí mẫu, không phải văn bản chính thức");

    private SampleResult() {}

    public static Plan plan() {
        return PlanFiles.read("travinh-2023").plan();
    }

    /** 27 units over the shipped criteria sets; the same every time. */
    public static PlanResult full() {
        PlanFiles.Source source = PlanFiles.read("travinh-2023");
        Plan plan = source.plan();
        var random = new Random(43);
        var units = new ArrayList<UnitResult>();
        for (UnitGroup group : plan.groups()) {
            CriteriaSet set = source.sets().get(group.criteriaSet());
            var figures = new LinkedHashMap<Unit, LeafFigures>();
            var tallies = new LinkedHashMap<Unit, Tally>();
            for (Unit unit : plan.unitsOf(group.code())) {
                LeafFigures leaves = leaves(set, random);
                figures.put(unit, leaves);
                tallies.put(unit, RollUp.of(set, leaves.scores()));
            }
            var index = new HashMap<Unit, BigDecimal>();
            tallies.forEach((unit, tally) -> index.put(unit, tally.indexPercent()));
            Ranking.of(index, set.classes(), Comparator.comparing(Unit::code)).forEach(standing -> {
                Unit unit = standing.unit();
                Tally tally = tallies.get(unit);
                units.add(new UnitResult(
                        group.code(),
                        group.name(),
                        standing.rank(),
                        unit.code(),
                        unit.name(),
                        figures.get(unit).self(),
                        figures.get(unit).appraised(),
                        figures.get(unit).survey(),
                        tally.points(),
                        tally.maximum(),
                        standing.indexPercent(),
                        standing.className(),
                        standing.explanation(),
                        random.nextInt(9) == 0,
                        plan.expectedBallotsOf(unit.code()) - random.nextInt(3),
                        plan.expectedBallotsOf(unit.code()),
                        figures.get(unit).tree(set, tally)));
            });
        }
        return new PlanResult(plan.id(), plan.title(), plan.year(), NOTICES, units, List.of());
    }

    private static LeafFigures leaves(CriteriaSet set, Random random) {
        var self = new HashMap<String, BigDecimal>();
        var appraised = new HashMap<String, LeafScore>();
        var survey = new HashMap<String, LeafScore>();
        int quality = 75 + random.nextInt(23);
        for (Criterion leaf : set.leaves()) {
            BigDecimal points = share(leaf, Math.min(100, quality - 12 + random.nextInt(30)));
            if (leaf.basis() == Basis.SURVEY) {
                survey.put(leaf.code(), new LeafScore.Scored(points, "41 phiếu hợp lệ → " + points + " điểm"));
            } else {
                self.put(leaf.code(), random.nextInt(6) == 0 ? leaf.maximum() : points);
                appraised.put(
                        leaf.code(),
                        random.nextInt(60) == 0
                                ? new LeafScore.NotApplicable("không có nhiệm vụ", "Không áp dụng: không có nhiệm vụ")
                                : LeafScore.judged(points, leaf, set.rounding()));
            }
        }
        return new LeafFigures(self, appraised, survey);
    }

    private static BigDecimal share(Criterion leaf, int percent) {
        return leaf.maximum().multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Two groups of one and two units, one of them hostile. */
    public static PlanResult small() {
        return new PlanResult(
                "tinh-mau-2023",
                "Kế hoạch mẫu",
                2023,
                NOTICES,
                List.of(
                        unit("so-nganh", "Sở, ban, ngành tỉnh", 1, "so-noi-vu", "Sở Nội vụ", "58.5", "31.25", "89.75"),
                        unit(
                                "so-nganh",
                                "Sở, ban, ngành tỉnh",
                                2,
                                "so-van-hoa-the-thao-va-du-lich",
                                "Sở Văn hóa, Thể thao và Du lịch",
                                "50",
                                "30",
                                "80"),
                        unit(
                                "cap-huyen",
                                "UBND cấp huyện",
                                1,
                                "huyen-mau",
                                "=HYPERLINK(\"x\")",
                                "40.125",
                                "30",
                                "70.125")),
                List.of("Thanh tra tỉnh"));
    }

    private static UnitResult unit(
            String group,
            String groupName,
            int rank,
            String code,
            String name,
            String appraised,
            String survey,
            String points) {
        return new UnitResult(
                group,
                groupName,
                rank,
                code,
                name,
                new BigDecimal("60.00"),
                new BigDecimal(appraised),
                new BigDecimal(survey),
                new BigDecimal(points),
                new BigDecimal("100"),
                new BigDecimal(points),
                "B",
                "Chỉ số " + points,
                rank == 2,
                40,
                41,
                List.of(
                        criterion("1", "Chỉ đạo, điều hành", 0, null, "10", "9.00", "8.50", "+1.1 được 8,5/10"),
                        criterion("1.1", "-Kế hoạch", 1, Basis.SELF, "10", "9.00", "8.50", "@Đạt <b>85 %</b>"),
                        new CriterionResult(
                                "1.2",
                                "Không có",
                                1,
                                Basis.SELF,
                                new BigDecimal("1.5"),
                                null,
                                null,
                                null,
                                false,
                                "Không áp dụng: không có nhiệm vụ")));
    }

    private static CriterionResult criterion(
            String code, String name, int depth, Basis basis, String maximum, String self, String points, String why) {
        return new CriterionResult(
                code,
                name,
                depth,
                basis,
                new BigDecimal(maximum),
                new BigDecimal(self),
                new BigDecimal(points),
                new BigDecimal(points),
                true,
                why);
    }

    /** One unit with points on top of what it can reach, in a field of their own; they lift it to its maximum. */
    public static PlanResult withBonusField() {
        PlanResult small = small();
        UnitResult unit = small.units().get(0);
        var criteria = new ArrayList<>(unit.criteria());
        criteria.add(criterion("9", "Điểm thưởng", 0, null, "0", "1.00", "0.50", "9.1 cộng 0,5 → cộng 0,5 điểm"));
        var rewarded = new UnitResult(
                unit.group(),
                unit.groupName(),
                unit.rank(),
                unit.unitCode(),
                unit.unitName(),
                unit.selfPoints(),
                unit.appraisedPoints().add(new BigDecimal("1.50")),
                unit.surveyPoints(),
                unit.points(),
                unit.points(),
                unit.indexPercent(),
                unit.className(),
                unit.explanation(),
                unit.submittedLate(),
                unit.ballots(),
                unit.expectedBallots(),
                criteria);
        return new PlanResult(
                small.planId(), small.title(), small.year(), NOTICES, List.of(rewarded), small.withoutResult());
    }

    /** A result as it is after publication. */
    public static Snapshot snapshot(PlanResult result) {
        String content = ResultJson.write(result);
        return new Snapshot(
                result.planId(),
                "812/QĐ-UBND",
                LocalDate.of(2024, 4, 26),
                content,
                Sha256.of(content),
                "ubnd-tinh",
                Instant.parse("2024-04-26T03:00:00Z"));
    }

    /** What a result lacks while units are still at work. */
    public static IncompleteResult incomplete() {
        return new IncompleteResult(List.of("Sở Y tế: chưa chốt điểm thẩm định."));
    }

    /** Four tasks: in time, late, late at a head's desk, and one still open. */
    public static List<TimelineEntry> timeline() {
        return List.of(
                entry(
                        "2023-10-02T01:00:00Z",
                        "2023-12-30T01:00:00.5Z",
                        "Tự đánh giá",
                        "so-noi-vu",
                        "so-noi-vu",
                        "so-noi-vu"),
                entry("2023-10-02T01:00:00Z", "2024-01-03T01:00:00Z", "Tự đánh giá", "so-y-te", "so-y-te", "so-y-te"),
                entry(
                        "2023-12-20T01:00:00Z",
                        "2024-01-05T01:00:00Z",
                        "Duyệt báo cáo, gửi",
                        "so-y-te",
                        "so-y-te.lanhdao",
                        "so-y-te.lanhdao"),
                entry("2024-01-05T01:00:00Z", null, "Tổng hợp", null, "so-noi-vu", null));
    }

    private static TimelineEntry entry(
            String created, String completed, String name, String unit, String group, String user) {
        return new TimelineEntry(
                Instant.parse(created),
                completed == null ? null : Instant.parse(completed),
                Instant.parse("2023-12-31T16:59:59Z"),
                "field-assessment",
                "Task_AssessField",
                name,
                unit,
                group,
                user);
    }

    static Map<String, UnitResult> byCode(PlanResult result) {
        var units = new LinkedHashMap<String, UnitResult>();
        result.units().forEach(unit -> units.put(unit.unitCode(), unit));
        return units;
    }
}
