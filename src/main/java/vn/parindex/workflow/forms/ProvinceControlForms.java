package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.choice;
import static vn.parindex.workflow.forms.Components.date;
import static vn.parindex.workflow.forms.Components.described;
import static vn.parindex.workflow.forms.Components.hiddenIf;
import static vn.parindex.workflow.forms.Components.required;
import static vn.parindex.workflow.forms.Components.row;
import static vn.parindex.workflow.forms.Components.text;
import static vn.parindex.workflow.forms.Components.textarea;
import static vn.parindex.workflow.forms.Components.textfield;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.work.Organisation;
import vn.parindex.scoring.Option;
import vn.parindex.workflow.Models;

/**
 * Generates the forms by which the Interior Department enters a letter of the Ministry and a merger of units; their
 * lists hold all plans of the province that are loaded.
 */
final class ProvinceControlForms {

    static final String ROUND = "explanation-round-start";
    static final String SUCCESSION = "unit-succession-start";

    private static final int REASON = 1000;

    /** The engine takes in no longer text. */
    private static final int QUESTIONS = 4000;

    private final List<Organisation> plans;

    ProvinceControlForms(List<Organisation> plans) {
        this.plans = plans;
    }

    String round() {
        return Components.form(
                ROUND,
                List.of(
                        text(
                                "### Công văn của Bộ Nội vụ yêu cầu giải trình\n\nMỗi câu hỏi được giao cho cơ quan phụ trách"
                                        + " tiêu chí, với thời hạn để lại ngày làm việc cho Sở Nội vụ tổng hợp."),
                        required(choice(
                                "select",
                                "plan",
                                "Kế hoạch",
                                plans.stream()
                                        .map(Organisation::plan)
                                        .map(plan -> new Option(plan.id(), label(plan)))
                                        .toList())),
                        paper("Số, ký hiệu công văn", "Ngày công văn").get(0),
                        paper("Số, ký hiệu công văn", "Ngày công văn").get(1),
                        required(date("deadline", "Thời hạn trả lời (hết ngày)")),
                        described(
                                required(textarea("questions", "Các tiêu chí phải giải trình", QUESTIONS)),
                                "Mỗi dòng một tiêu chí: mã | điểm của Bộ Nội vụ | nội dung yêu cầu. Có thể dán nguyên ba cột"
                                        + " từ bảng tính. Điểm để trống nếu công văn không nêu. Công văn dài thì nhập từ tệp Excel tại"
                                        + " trang “Nhập công văn của Bộ” của kế hoạch (Chỉ số của tỉnh).")));
    }

    String succession() {
        List<Option> units = plans.stream()
                .flatMap(plan -> plan.units().stream()
                        .map(unit -> new Option(
                                plan.plan().id() + ":" + unit, label(plan.plan()) + " – " + plan.name(unit))))
                .toList();
        List<ObjectNode> paper = paper("Số, ký hiệu quyết định", "Ngày quyết định");
        return Components.form(
                SUCCESSION,
                List.of(
                        text(
                                "### Sáp nhập một cơ quan, đơn vị\n\nMục phân công, tài liệu, câu hỏi giải trình và các việc đang"
                                        + " mở chuyển ngay sang cơ quan tiếp nhận; việc đã hoàn thành giữ nguyên tên cũ."),
                        required(choice("select", "from", "Cơ quan, đơn vị được sáp nhập", units)),
                        required(choice(
                                "radio",
                                Models.Variable.ACTION,
                                "Sáp nhập vào",
                                List.of(
                                        new Option("existing", "Cơ quan, đơn vị đã có trong Kế hoạch"),
                                        new Option("new", "Cơ quan, đơn vị mới thành lập")))),
                        hiddenIf(
                                required(choice("select", "to", "Cơ quan, đơn vị tiếp nhận", units)),
                                Models.Variable.ACTION + " != \"existing\""),
                        hiddenIf(
                                required(textfield("newName", "Tên cơ quan, đơn vị mới", 200)),
                                Models.Variable.ACTION + " != \"new\""),
                        paper.get(0),
                        paper.get(1),
                        required(textarea(Models.Variable.REASON, "Lý do, nội dung sáp nhập", REASON))));
    }

    private static List<ObjectNode> paper(String number, String date) {
        return row(
                "document",
                List.of(
                        required(textfield(FormKeys.DOCUMENT_NUMBER, number, 50)),
                        required(date(FormKeys.DOCUMENT_DATE, date))));
    }

    private static String label(ProvincePlan plan) {
        return "%s %d".formatted(plan.province(), plan.year());
    }
}
