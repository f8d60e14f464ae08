package vn.parindex.province;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.calendar.Deadline;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.DecisionDraft;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** Milestones, the surveys and everything that has a day. */
final class ScheduleChecks {

    private static final List<String> REQUIRED =
            List.of(ProvinceMilestone.SEND_LIST, ProvinceMilestone.SURVEY_DONE, ProvinceMilestone.SEND_TO_MINISTRY);

    private static final List<String> KNOWN = List.of(
            ProvinceMilestone.SEND_LIST,
            ProvinceMilestone.SURVEY_DONE,
            ProvinceMilestone.SUBMIT_TO_PROVINCE,
            ProvinceMilestone.SEND_TO_MINISTRY);

    private static final int MOST_ROUNDS = 5;

    private final ProvincePlanDraft plan;
    private final PartyReferences references;
    private final Problems problems;

    ScheduleChecks(ProvincePlanDraft plan, PartyReferences references, Problems problems) {
        this.plan = plan;
        this.references = references;
        this.problems = problems;
    }

    void run() {
        milestonesAreKnown();
        surveysAreKnown();
        roundsAreFew();
        Stream.concat(
                        plan.assignments().stream().map(AssignmentDraft::deadline),
                        plan.milestones().stream().map(MilestoneDraft::deadline))
                .forEach(this::isNotBeforeThePlan);
        plan.consolidationWorkingDays().ifKnown(days -> {
            if (days < 1) {
                problems.error(
                        plan.consolidationWorkingDays().place(),
                        "Thời hạn phải từ 1 ngày làm việc trở lên; đang ghi %d.",
                        days);
            }
        });
        plan.ownDays().check(problems);
    }

    private void milestonesAreKnown() {
        var codes = plan.milestones().stream().map(MilestoneDraft::code).toList();
        problems.refuseRepeated("Mã mốc thời gian", codes);
        codes.forEach(code -> code.ifKnown(text -> {
            if (!KNOWN.contains(text)) {
                problems.error(
                        code.place(),
                        "Không có mốc thời gian nào mang mã “%s”; dùng một trong các mã: %s.",
                        text,
                        String.join(", ", KNOWN));
            }
        }));
        plan.milestones().forEach(milestone -> references.item(milestone.item()));
        var present = codes.stream().flatMap(code -> code.value().stream()).collect(Collectors.toSet());
        var missing = REQUIRED.stream().filter(code -> !present.contains(code)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.error(plan.milestonesPlace(), "Thiếu mốc thời gian: %s; bổ sung.", missing);
        }
    }

    private void roundsAreFew() {
        plan.rehearsal()
                .map(RehearsalDraft::rounds)
                .ifPresent(rounds -> rounds.ifKnown(count -> {
                    if (count < 0 || count > MOST_ROUNDS) {
                        problems.error(
                                rounds.place(),
                                "Số đợt giải trình mô phỏng là %d; ghi từ 0 đến %d.",
                                count,
                                MOST_ROUNDS);
                    }
                }));
    }

    private void surveysAreKnown() {
        var groups = plan.survey().groups();
        problems.refuseRepeated(
                "Mã nhóm đối tượng",
                groups.stream().map(SurveyDraft.GroupDraft::code).toList());
        var preferred = plan.survey().preferred();
        preferred.ifKnown(code -> {
            if (groups.stream().noneMatch(group -> group.code().value().equals(preferred.value()))) {
                problems.error(
                        preferred.place(),
                        "Không có nhóm đối tượng nào mang mã “%s”; khai báo trong mục “survey_groups” hoặc sửa mã.",
                        code);
            }
        });
        plan.survey().sipas().ifPresent(sipas -> {
            problems.refuseRepeated("Mã cơ quan, đơn vị", sipas.units());
            sipas.units().forEach(references::unit);
        });
    }

    /** Possible in a real plan, so it is only pointed out. */
    private void isNotBeforeThePlan(Cell<Deadline> deadline) {
        var issued = plan.heading().decision().map(DecisionDraft::date).flatMap(Cell::value);
        var last = deadline.value().flatMap(Deadline::lastDay);
        if (issued.isPresent() && last.isPresent() && last.get().isBefore(issued.get())) {
            problems.warning(
                    deadline.place(),
                    "Hạn cuối %s trước ngày ban hành kế hoạch %s; kiểm tra lại hai ngày.",
                    VietnamTime.format(last.get()),
                    VietnamTime.format(issued.get()));
        }
    }
}
