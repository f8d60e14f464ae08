package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.choice;
import static vn.parindex.workflow.forms.Components.date;
import static vn.parindex.workflow.forms.Components.required;
import static vn.parindex.workflow.forms.Components.text;
import static vn.parindex.workflow.forms.Components.textarea;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.plan.Milestone;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.scoring.Option;
import vn.parindex.workflow.Models;

/** Generates the forms by which the Interior Department steers a running plan; their lists hold all plans loaded. */
final class ControlForms {

    static final String EXTENSION = "milestone-extension-start";
    static final String INTERVENTION = "unit-intervention-start";

    static final String PAPER_BALLOTS = "paper-ballots-start";

    private static final int REASON = 1000;

    private final List<Plan> plans;

    ControlForms(List<Plan> plans) {
        this.plans = plans;
    }

    String extension() {
        return Components.form(
                EXTENSION,
                List.of(
                        text(
                                "### Gia hạn mốc thời gian\n\nHạn của các việc đang mở và các mốc tự động của bước được cập nhật ngay."),
                        required(choice(
                                "select", "milestone", "Bước của kế hoạch", options(plan -> plan.milestones().stream()
                                        .map(m -> new Option(plan.id() + ":" + m.code(), label(plan, m)))))),
                        required(date("newEnd", "Hạn mới (hết ngày)")),
                        required(textarea(Models.Variable.REASON, "Lý do", REASON))));
    }

    String intervention() {
        return Components.form(
                INTERVENTION,
                List.of(
                        text(
                                "### Mở lại hoặc dừng đánh giá\n\nMở lại: báo cáo đã gửi trở về cơ quan, đơn vị để đánh giá lại, số"
                                        + " liệu đã nhập được giữ. Dừng: cơ quan, đơn vị không được xếp hạng năm nay."),
                        required(choice(
                                "select",
                                "assessment",
                                "Cơ quan, đơn vị",
                                options(plan -> plan.evaluatedUnits().stream()
                                        .map(u -> new Option(plan.id() + ":" + u.code(), label(plan, u)))))),
                        required(choice(
                                "radio",
                                Models.Variable.ACTION,
                                "Biện pháp",
                                List.of(
                                        new Option("reopen", "Mở lại đánh giá"),
                                        new Option("cancel", "Dừng đánh giá")))),
                        required(textarea(Models.Variable.REASON, "Lý do", REASON))));
    }

    String paperBallots() {
        return Components.form(
                PAPER_BALLOTS,
                List.of(
                        text(
                                "### Nhập phiếu giấy\n\nChọn nhóm đối tượng có phiếu cần nhập; các phiếu trống hiện ra lần lượt cho"
                                        + " đến khi bạn để trống cả phiếu và hoàn thành. Không dùng nút “Lưu nháp”: nút này để lại"
                                        + " câu trả lời trong trình duyệt."),
                        required(choice(
                                "select",
                                FormKeys.BALLOTS,
                                "Nhóm đối tượng",
                                options(plan -> plan.respondentGroups().stream()
                                        .map(g -> new Option(plan.id() + ":" + g.code(), label(plan, g))))))));
    }

    private List<Option> options(Function<Plan, Stream<Option>> ofPlan) {
        return plans.stream().flatMap(ofPlan).toList();
    }

    private static String label(Plan plan, Milestone milestone) {
        return plan.province() + " " + plan.year() + " – bước " + milestone.step() + ": " + milestone.name();
    }

    private static String label(Plan plan, RespondentGroup group) {
        return "%s %d – %s (%s)"
                .formatted(
                        plan.province(),
                        plan.year(),
                        group.name(),
                        plan.group(group.unitGroup()).name());
    }

    private static String label(Plan plan, Unit unit) {
        return plan.province() + " " + plan.year() + " – " + unit.name();
    }
}
