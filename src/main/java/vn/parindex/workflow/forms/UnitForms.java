package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.checkbox;
import static vn.parindex.workflow.forms.Components.choice;
import static vn.parindex.workflow.forms.Components.group;
import static vn.parindex.workflow.forms.Components.hiddenIf;
import static vn.parindex.workflow.forms.Components.required;
import static vn.parindex.workflow.forms.Components.text;
import static vn.parindex.workflow.forms.Components.textarea;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Option;

/** Generates the form about a whole unit: the report to its head. */
final class UnitForms {

    private static final int REASON = 1000;

    private final CriteriaSet set;

    UnitForms(CriteriaSet set) {
        this.set = set;
    }

    String generate(FormKind kind) {
        return switch (kind) {
            case REPORT -> report();
            default -> throw new IllegalArgumentException(kind + " is not a form of a whole unit");
        };
    }

    private String report() {
        var table = new StringBuilder("| Lĩnh vực | Tự chấm | Tối đa | Không áp dụng |\n|---|---|---|---|\n");
        for (Criterion field : set.fields()) {
            table.append("| ")
                    .append(title(field))
                    .append(" | {{")
                    .append(FormKeys.ofField(field.code(), FormKeys.SELF))
                    .append("}} | {{")
                    .append(FormKeys.ofField(field.code(), "max"))
                    .append("}} | {{")
                    .append(FormKeys.ofField(field.code(), FormKeys.NOT_APPLICABLE))
                    .append("}} |\n");
        }
        table.append("| **Tổng cộng** | **{{totalSelf}}** | **{{totalMax}}** | {{totalNa}} |\n");
        String returned = FormKeys.OUTCOME + " != \"" + FormKeys.RETURN + "\"";
        var components = new ArrayList<ObjectNode>();
        components.add(
                text("### Báo cáo tự đánh giá của {{unitName}}\n\nĐiểm điều tra xã hội học chưa có trong bảng này.\n"));
        components.add(text(table.toString()));
        components.add(required(choice(
                "radio",
                FormKeys.OUTCOME,
                "Quyết định",
                List.of(
                        new Option(FormKeys.APPROVE, "Duyệt và gửi báo cáo về Sở Nội vụ"),
                        new Option(FormKeys.RETURN, "Trả lại cán bộ đầu mối để đánh giá lại")))));
        components.add(hiddenIf(
                group(
                        "Lĩnh vực cần đánh giá lại",
                        set.fields().stream()
                                .map(field -> checkbox(FormKeys.ofField(field.code(), FormKeys.RETURN), title(field)))
                                .toList()),
                returned));
        components.add(hiddenIf(required(textarea(FormKeys.REASON, "Lý do trả lại", REASON)), returned));
        return Components.form(FormKind.REPORT.formId(set.id(), set.version(), null), components);
    }

    private static String title(Criterion field) {
        return field.code() + ". " + field.name();
    }
}
