package vn.parindex.results;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plan;
import vn.parindex.scoring.VietnameseNumber;

/** One page for the head of the Interior Department: what was done, who stands where, what was late, what was lost. */
public final class ResultSummary {

    private static final int ENDS = 3;

    private final PlanResult result;
    private final List<TimelineEntry> timeline;
    private final Plan plan;

    private ResultSummary(PlanResult result, List<TimelineEntry> timeline, Plan plan) {
        this.result = result;
        this.timeline = timeline;
        this.plan = plan;
    }

    public static void write(PlanResult result, List<TimelineEntry> timeline, Plan plan, Appendable out)
            throws IOException {
        new ResultSummary(result, timeline, plan).write(out);
    }

    private void write(Appendable out) throws IOException {
        var text = new StringBuilder();
        head(text);
        done(text);
        ranking(text);
        new DeadlineSummary(timeline, plan).write(text);
        losses(text);
        differences(text);
        out.append(text);
    }

    private void head(StringBuilder text) {
        text.append("BÁO CÁO TÓM TẮT KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ")
                .append(result.year())
                .append('\n');
        for (String notice : result.notices()) {
            text.append("LƯU Ý: ").append(notice).append('\n');
        }
        text.append('\n').append(result.title()).append('\n');
        text.append("Kế hoạch số %s ngày %s, tỉnh %s\n"
                .formatted(
                        plan.decision().number(),
                        VietnamTime.format(plan.decision().date()),
                        plan.province()));
    }

    private void done(StringBuilder text) {
        text.append("\n1. ĐÃ THỰC HIỆN\n");
        if (!timeline.isEmpty()) {
            long open = timeline.stream().filter(TimelineEntry::open).count();
            text.append("- Từ ngày %s đến ngày %s: hoàn thành %d việc, %s.\n"
                    .formatted(
                            VietnamTime.format(first()),
                            VietnamTime.format(last()),
                            timeline.size() - open,
                            open == 0 ? "không còn việc dở dang" : "còn " + open + " việc chưa xong"));
        }
        text.append("- Toàn tỉnh: thu về %d/%d phiếu điều tra theo kế hoạch.\n"
                .formatted(result.ballots(), plan.expectedBallots()));
        for (String group : result.groups()) {
            List<UnitResult> units = result.of(group);
            int collected = units.stream().mapToInt(UnitResult::ballots).sum();
            int expected = units.stream().mapToInt(UnitResult::expectedBallots).sum();
            text.append("- %s: %d/%d đơn vị có kết quả; thu về %d/%d phiếu điều tra%s; %d đơn vị gửi báo cáo muộn.\n"
                    .formatted(
                            units.get(0).groupName(),
                            units.size(),
                            plan.unitsOf(group).size(),
                            collected,
                            expected,
                            expected == 0 ? "" : " (" + Means.percent(collected, expected) + " %)",
                            units.stream().filter(UnitResult::submittedLate).count()));
        }
        if (!result.withoutResult().isEmpty()) {
            text.append("- Không có kết quả (đã dừng đánh giá): ")
                    .append(String.join(", ", result.withoutResult()))
                    .append(".\n");
        }
    }

    private LocalDate first() {
        return VietnamTime.dateOf(timeline.stream()
                .map(TimelineEntry::createdAt)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private LocalDate last() {
        return VietnamTime.dateOf(timeline.stream()
                .flatMap(entry -> Stream.of(entry.createdAt(), entry.completedAt()))
                .flatMap(moment -> Optional.ofNullable(moment).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private void ranking(StringBuilder text) {
        text.append("\n2. XẾP HẠNG\n");
        for (String group : result.groups()) {
            List<UnitResult> units = result.of(group);
            var classes = units.stream().collect(Collectors.groupingBy(UnitResult::className, Collectors.counting()));
            text.append("%s: Chỉ số bình quân %s %%; %s\n"
                    .formatted(
                            units.get(0).groupName(),
                            Means.text(units, UnitResult::indexPercent),
                            units.stream()
                                    .map(UnitResult::className)
                                    .distinct()
                                    .map(name -> "loại %s: %d đơn vị".formatted(name, classes.get(name)))
                                    .collect(Collectors.joining(", "))));
            boolean all = units.size() <= 2 * ENDS;
            units.subList(0, all ? units.size() : ENDS).forEach(unit -> standing(text, unit));
            if (!all) {
                text.append("    …\n");
                units.subList(units.size() - ENDS, units.size()).forEach(unit -> standing(text, unit));
            }
        }
    }

    private static void standing(StringBuilder text, UnitResult unit) {
        text.append("%5d. %s: %s %% (loại %s)\n"
                .formatted(
                        unit.rank(),
                        unit.unitName(),
                        VietnameseNumber.asRounded(unit.indexPercent()),
                        unit.className()));
    }

    private void losses(StringBuilder text) {
        text.append("\n4. LĨNH VỰC MẤT ĐIỂM NHIỀU NHẤT (bình quân mỗi đơn vị)\n");
        for (String group : result.groups()) {
            text.append(result.of(group).get(0).groupName()).append(":\n");
            FieldLoss.of(result.of(group)).stream()
                    .limit(ENDS)
                    .forEach(loss -> text.append("  - Lĩnh vực %s. %s: mất %s/%s điểm (%s %%)\n"
                            .formatted(
                                    loss.code(),
                                    loss.name(),
                                    Means.text(loss.lost(), loss.units()),
                                    Means.text(loss.maximum(), loss.units()),
                                    Means.percent(loss.lost(), loss.maximum()))));
        }
    }

    private void differences(StringBuilder text) {
        text.append("\n5. CHÊNH LỆCH GIỮA TỰ ĐÁNH GIÁ VÀ THẨM ĐỊNH\n");
        for (String group : result.groups()) {
            List<UnitResult> units = result.of(group);
            text.append("%s: tự đánh giá bình quân %s điểm, thẩm định %s điểm\n"
                    .formatted(
                            units.get(0).groupName(),
                            Means.text(units, UnitResult::selfPoints),
                            Means.text(units, UnitResult::appraisedPoints)));
            units.stream()
                    .filter(unit -> excess(unit).signum() > 0)
                    .sorted(Comparator.comparing(ResultSummary::excess).reversed())
                    .limit(ENDS)
                    .forEach(unit -> text.append("  - %s tự chấm cao hơn %s điểm (%s so với %s)\n"
                            .formatted(
                                    unit.unitName(),
                                    VietnameseNumber.of(excess(unit), 2),
                                    VietnameseNumber.of(unit.selfPoints(), 2),
                                    VietnameseNumber.of(unit.appraisedPoints(), 2))));
        }
    }

    private static BigDecimal excess(UnitResult unit) {
        return unit.selfPoints().subtract(unit.appraisedPoints());
    }
}
