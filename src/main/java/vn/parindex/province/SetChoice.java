package vn.parindex.province;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** The set that a plan runs on: its own or, where only a frame of that is at hand, the one it is rehearsed on. */
final class SetChoice {

    private final ProvincePlanDraft plan;
    private final Function<String, SetAtHand> sets;
    private final Problems problems;

    SetChoice(ProvincePlanDraft plan, Function<String, SetAtHand> sets, Problems problems) {
        this.plan = plan;
        this.sets = sets;
        this.problems = problems;
    }

    /** Empty if there is none, which is reported. */
    Optional<CriteriaSet> choose() {
        plan.rehearsal().ifPresent(this::everyCodeIsAssigned);
        var own = plan.criteriaSet();
        return own.value().flatMap(id -> {
            var found = sets.apply(id);
            if (found instanceof SetAtHand.Complete complete) {
                return Optional.of(complete.set());
            }
            if (found instanceof SetAtHand.Frame frame) {
                return instead(own, frame);
            }
            missing(own);
            return Optional.empty();
        });
    }

    private Optional<CriteriaSet> instead(Cell<String> own, SetAtHand.Frame frame) {
        if (plan.rehearsal().isEmpty()) {
            problems.error(
                    own.place(), "%s Để diễn tập trước trên bộ tiêu chí khác, ghi mục “rehearsal”.", frame.refusal());
            return Optional.empty();
        }
        var other = plan.rehearsal().get().criteriaSet();
        return other.value().flatMap(id -> {
            if (!(sets.apply(id) instanceof SetAtHand.Complete complete)) {
                missing(other);
                return Optional.empty();
            }
            problems.warning(
                    own.place(),
                    "Bộ tiêu chí “%s” mới có khung; kế hoạch được kiểm tra trên bộ “%s” (mục “rehearsal”) và chỉ diễn tập"
                            + " được, chưa nạp để thực hiện được.",
                    own.get(),
                    id);
            everyMappedCodeExists(complete.set());
            return Optional.of(complete.set());
        });
    }

    private void missing(Cell<String> id) {
        problems.error(
                id.place(),
                "Không có bộ tiêu chí “%s”, hoặc tệp của bộ tiêu chí còn lỗi; sửa mã hoặc nạp bộ tiêu chí trước.",
                id.get());
    }

    private void everyCodeIsAssigned(RehearsalDraft rehearsal) {
        Set<String> used = Stream.concat(
                        plan.assignments().stream().flatMap(assignment -> assignment.criteria().stream()),
                        plan.acknowledged().stream().map(AcknowledgementDraft::criterion))
                .flatMap(code -> code.value().stream())
                .collect(Collectors.toSet());
        rehearsal.criteria().keySet().stream()
                .filter(code -> !used.contains(code.get()))
                .forEach(code -> problems.error(
                        code.place(),
                        "Kế hoạch không giao tiêu chí “%s” cho cơ quan nào; xóa dòng này hoặc sửa mã.",
                        code.get()));
    }

    private void everyMappedCodeExists(CriteriaSet set) {
        plan.rehearsal().orElseThrow().criteria().values().stream()
                .flatMap(codes -> codes.stream())
                .forEach(code -> code.ifKnown(text -> {
                    if (set.find(text).isEmpty()) {
                        problems.error(code.place(), "Bộ tiêu chí “%s” không có tiêu chí %s; sửa mã.", set.id(), text);
                    }
                }));
    }
}
