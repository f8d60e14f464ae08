package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.checkbox;
import static vn.parindex.workflow.forms.Components.choice;
import static vn.parindex.workflow.forms.Components.date;
import static vn.parindex.workflow.forms.Components.described;
import static vn.parindex.workflow.forms.Components.group;
import static vn.parindex.workflow.forms.Components.hiddenIf;
import static vn.parindex.workflow.forms.Components.noted;
import static vn.parindex.workflow.forms.Components.number;
import static vn.parindex.workflow.forms.Components.required;
import static vn.parindex.workflow.forms.Components.row;
import static vn.parindex.workflow.forms.Components.shown;
import static vn.parindex.workflow.forms.Components.text;
import static vn.parindex.workflow.forms.Components.textarea;
import static vn.parindex.workflow.forms.Components.textfield;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentMatrix;
import vn.parindex.province.MatrixRow;
import vn.parindex.province.ProvinceYear;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Option;

/**
 * Generates the forms of one item of a province's plan: one static group per criterion that its lead scores. Groups of
 * criteria that are done already are hidden.
 */
final class ItemForms {

    private static final int TEXT = 4000;

    private final CriteriaSet set;
    private final Assignment item;
    private final List<Criterion> criteria;
    private final String planId;

    ItemForms(ProvinceYear year, AssignmentMatrix matrix, Assignment item) {
        this.set = year.set();
        this.item = item;
        this.planId = year.plan().id();
        this.criteria = matrix.rowsOf(item).stream()
                .filter(MatrixRow::isScoredByLead)
                .map(MatrixRow::leaf)
                .toList();
    }

    String generate(ItemFormKind kind) {
        var components = new ArrayList<ObjectNode>();
        components.add(heading(kind));
        criteria.stream()
                .map(kind == ItemFormKind.STATEMENT ? this::statement : this::appraisal)
                .forEach(components::add);
        if (kind == ItemFormKind.STATEMENT) {
            components.add(required(choice(
                    "radio",
                    FormKeys.OUTCOME,
                    "Sau khi hoàn thành",
                    List.of(
                            new Option(FormKeys.SUBMIT, "Gửi Sở Nội vụ thẩm định"),
                            new Option(FormKeys.SAVE, "Lưu lại để bổ sung tiếp")))));
        }
        return Components.form(kind.formId(planId, item.item()), components);
    }

    private ObjectNode heading(ItemFormKind kind) {
        var words = new StringBuilder("### Mục %s. %s\n\n".formatted(item.item(), item.title()));
        item.details().forEach(line -> words.append("- ").append(line).append('\n'));
        if (criteria.isEmpty()) {
            words.append("\nBộ tiêu chí “%s” không có tiêu chí nào ứng với mục này nên không có điểm phải chấm.\n"
                    .formatted(set.title()));
        } else if (kind == ItemFormKind.STATEMENT) {
            words.append(
                    "\nNhập số liệu, giải thích của từng tiêu chí; điểm được tính theo quy tắc của bộ tiêu chí. Tài liệu"
                            + " kiểm chứng đính kèm ở liên kết trong từng tiêu chí hoặc ở thẻ “Tài liệu kiểm chứng”."
                            + " Cơ quan phối hợp: {{coordinating}}.\n");
        } else {
            words.append(
                    "\nCơ quan chủ trì: **{{lead}}**. Với từng tiêu chí, đồng ý, ghi điểm khác kèm lý do, hoặc trả lại"
                            + " kèm lý do.\n");
        }
        if (set.notice() != null) {
            words.append("\n*").append(set.notice()).append(".*");
        }
        return text(words.toString());
    }

    private ObjectNode statement(Criterion leaf) {
        String code = leaf.code();
        String excluded = FormKeys.of(code, FormKeys.NOT_APPLICABLE) + " = true";
        var components = new ArrayList<ObjectNode>();
        components.add(text(leaf.rule().describe(leaf.maximum())));
        components.add(hiddenIf(
                shown(FormKeys.of(code, FormKeys.SENT_BACK_REASON), "Lý do trả lại"),
                FormKeys.of(code, FormKeys.SENT_BACK) + " != true"));
        components.addAll(row(
                code.replace('.', '_'),
                leaf.rule().facts(leaf.maximum()).stream()
                        .map(fact -> hiddenIf(required(CriterionParts.fact(leaf, fact)), excluded))
                        .toList()));
        components.add(textarea(FormKeys.of(code, FormKeys.EXPLANATION), "Giải thích, làm rõ", TEXT));
        components.addAll(documents(leaf));
        components.add(
                checkbox(FormKeys.of(code, FormKeys.NOT_APPLICABLE), "Đề nghị không áp dụng tiêu chí này cho tỉnh"));
        components.add(hiddenIf(
                required(textarea(FormKeys.of(code, FormKeys.REASON), "Lý do không áp dụng", TEXT)),
                FormKeys.of(code, FormKeys.NOT_APPLICABLE) + " != true"));
        return hiddenIf(group(CriterionParts.title(leaf), components), FormKeys.of(code, FormKeys.DONE) + " = true");
    }

    private static List<ObjectNode> documents(Criterion leaf) {
        String code = leaf.code();
        var components = new ArrayList<ObjectNode>();
        components.add(text(EvidenceLink.to(code, "Đính kèm, xem tài liệu của tiêu chí " + code)
                + (leaf.evidence() == null ? "" : "\n\nCần có: " + leaf.evidence())));
        var document = List.of(
                textfield(FormKeys.of(code, FormKeys.DOCUMENT_NUMBER), "Ghi một tài liệu chưa có tệp: số, ký hiệu", 50),
                date(FormKeys.of(code, FormKeys.DOCUMENT_DATE), "Ngày ban hành"),
                textfield(FormKeys.of(code, FormKeys.DOCUMENT_ISSUER), "Cơ quan ban hành", 255),
                textfield(FormKeys.of(code, FormKeys.DOCUMENT_SUMMARY), "Trích yếu", 2000));
        document.forEach(input -> noted(input, Map.of("document", FormKeys.of(code, FormKeys.DOCUMENT_COUNT))));
        components.addAll(row("d" + code.replace('.', '_'), document));
        components.add(described(
                textarea(FormKeys.of(code, FormKeys.NO_EVIDENCE), "Lý do không có tài liệu", TEXT),
                "Chỉ ghi khi tiêu chí không có tài liệu kiểm chứng nào."));
        return components;
    }

    private ObjectNode appraisal(Criterion leaf) {
        String code = leaf.code();
        String verdict = FormKeys.of(code, FormKeys.VERDICT);
        var components = new ArrayList<ObjectNode>();
        components.add(text("Cơ quan chủ trì chấm: **{{" + FormKeys.of(code, FormKeys.SELF) + "}}** · Số tài liệu: **{{"
                + FormKeys.of(code, FormKeys.DOCUMENT_COUNT) + "}}**"));
        components.addAll(row(
                "s" + code.replace('.', '_'),
                List.of(
                        shown(FormKeys.of(code, FormKeys.HOW), "Cách tính"),
                        shown(FormKeys.of(code, FormKeys.EXPLANATION), "Giải thích của cơ quan chủ trì"))));
        components.add(shown(FormKeys.of(code, FormKeys.DOCUMENTS), "Tài liệu khi cơ quan chủ trì gửi"));
        components.add(text(EvidenceLink.to(code, "Xem và đánh dấu tài liệu")));
        components.add(required(choice(
                "radio",
                verdict,
                "Ý kiến thẩm định",
                List.of(
                        new Option(FormKeys.ACCEPT, "Đồng ý"),
                        new Option(FormKeys.POINTS, "Điểm khác"),
                        new Option(FormKeys.RETURN, "Trả lại"),
                        new Option(FormKeys.NOT_APPLICABLE_VERDICT, "Không áp dụng")))));
        components.add(hiddenIf(
                noted(
                        required(number(
                                FormKeys.of(code, FormKeys.POINTS),
                                "Điểm thẩm định (%s)".formatted(leaf.range().text()),
                                leaf.range().least(),
                                leaf.range().most(),
                                set.rounding().scale())),
                        Map.of("criterion", code)),
                verdict + " != \"" + FormKeys.POINTS + "\""));
        components.add(hiddenIf(
                required(textarea(FormKeys.of(code, FormKeys.REASON), "Lý do", TEXT)),
                "not(" + verdict + " in (\"" + FormKeys.POINTS + "\", \"" + FormKeys.RETURN + "\", \""
                        + FormKeys.NOT_APPLICABLE_VERDICT + "\"))"));
        return hiddenIf(group(CriterionParts.title(leaf), components), FormKeys.of(code, FormKeys.DONE) + " = true");
    }
}
