package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.checkbox;
import static vn.parindex.workflow.forms.Components.choice;
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

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Option;

/** Generates the forms of one field: one static group per criterion, since dynamic lists do not work in Tasklist 7.24. */
final class FieldForms {

    private static final int TEXT = 4000;

    private final CriteriaSet set;
    private final Criterion field;

    FieldForms(CriteriaSet set, Criterion field) {
        this.set = set;
        this.field = field;
    }

    String generate(FormKind kind) {
        return switch (kind) {
            case SELF -> self(kind);
            case APPRAISAL ->
                form(
                        kind,
                        "Cơ quan, đơn vị được đánh giá: **{{unitName}}**. Xem điểm tự chấm và tài liệu"
                                + " kiểm chứng, nhập điểm thẩm định; ghi rõ lý do khi khác điểm tự chấm.",
                        this::appraisal);
            case EXPLANATION ->
                form(
                        kind,
                        "Các tiêu chí dưới đây có điểm thẩm định khác điểm tự chấm. Với từng tiêu"
                                + " chí, chấp nhận hoặc giải trình kèm tài liệu.",
                        this::explanation);
            case DECISION ->
                form(
                        kind,
                        "Cơ quan, đơn vị: **{{unitName}}**. Xem nội dung giải trình và quyết định điểm"
                                + " cuối cùng của từng tiêu chí.",
                        this::decision);
            default -> throw new IllegalArgumentException(kind + " is not a form of one field");
        };
    }

    private String self(FormKind kind) {
        var components = new ArrayList<ObjectNode>();
        components.add(heading("Nhập số liệu và tài liệu kiểm chứng của từng tiêu chí; điểm được tính theo quy tắc của"
                + " bộ tiêu chí. Tiêu chí điều tra xã hội học chỉ để biết, đơn vị không tự chấm."));
        components.add(hiddenIf(
                described(
                        shown(FormKeys.SENT_BACK_REASON, "Lý do trả lại"),
                        "Sửa theo lý do này rồi hoàn thành lại; số liệu đã nhập trước đó được giữ nguyên."),
                FormKeys.SENT_BACK + " != true"));
        components.add(hiddenIf(
                text("Chỉ số của cơ quan, đơn vị năm trước: **{{" + FormKeys.INDEX_BEFORE + "}}**."),
                FormKeys.INDEX_BEFORE_KNOWN + " != true"));
        field.nodes().skip(1).forEach(node -> {
            if (!node.isLeaf()) {
                components.add(text("#### " + CriterionParts.title(node)));
            } else if (node.basis() == Basis.SURVEY) {
                components.add(text("**" + CriterionParts.title(node)
                        + "**\n\n*Điểm lấy từ điều tra xã hội học; đơn vị không tự chấm.*"));
            } else {
                components.add(statement(node));
            }
        });
        return Components.form(kind.formId(set.id(), set.version(), field.code()), components);
    }

    private ObjectNode statement(Criterion leaf) {
        String code = leaf.code();
        String notApplicable = FormKeys.of(code, FormKeys.NOT_APPLICABLE) + " = true";
        var components = new ArrayList<ObjectNode>();
        components.add(text("**Cách chấm:** " + leaf.rule().describe(leaf.maximum())));
        components.add(hiddenIf(
                shown(FormKeys.of(code, FormKeys.BEFORE), "Kết quả năm trước"),
                FormKeys.of(code, FormKeys.BEFORE_KNOWN) + " != true"));
        components.addAll(row(
                code.replace('.', '_'),
                leaf.rule().facts(leaf.maximum()).stream()
                        .map(fact -> hiddenIf(required(CriterionParts.fact(leaf, fact)), notApplicable))
                        .toList()));
        components.add(hiddenIf(evidence(leaf), notApplicable));
        components.add(text(EvidenceLink.to(code, "Đính kèm, xem tài liệu của tiêu chí " + code)));
        components.add(checkbox(
                FormKeys.of(code, FormKeys.NOT_APPLICABLE), "Đề nghị không áp dụng tiêu chí này cho cơ quan, đơn vị"));
        components.add(hiddenIf(
                required(textarea(FormKeys.of(code, FormKeys.REASON), "Lý do không áp dụng", TEXT)),
                FormKeys.of(code, FormKeys.NOT_APPLICABLE) + " != true"));
        return group(CriterionParts.title(leaf), components);
    }

    /** Not demanded by the form: documents that are attached do as well, which the server knows. */
    private static ObjectNode evidence(Criterion leaf) {
        String asked = leaf.evidence() == null ? "" : "Cần có: " + leaf.evidence() + " — ";
        return described(
                textarea(FormKeys.of(leaf.code(), FormKeys.EVIDENCE), "Tài liệu kiểm chứng", TEXT),
                asked + "Ghi số, ngày, trích yếu; để trống nếu đã đính kèm tài liệu trong thẻ “Tài liệu kiểm chứng”.");
    }

    private String form(FormKind kind, String introduction, Function<Criterion, ObjectNode> part) {
        var components = new ArrayList<ObjectNode>();
        components.add(heading(introduction));
        field.leaves().filter(leaf -> leaf.basis() != Basis.SURVEY).map(part).forEach(components::add);
        return Components.form(kind.formId(set.id(), set.version(), field.code()), components);
    }

    private ObjectNode appraisal(Criterion leaf) {
        String code = leaf.code();
        var components = new ArrayList<ObjectNode>();
        components.add(text("Điểm tự chấm: **{{" + FormKeys.of(code, FormKeys.SELF) + "}}**"));
        components.addAll(row(
                "s" + code.replace('.', '_'),
                List.of(
                        shown(FormKeys.of(code, FormKeys.HOW), "Cách tính của đơn vị"),
                        shown(FormKeys.of(code, FormKeys.EVIDENCE), "Tài liệu kiểm chứng"))));
        components.add(text("Tài liệu đính kèm: **{{" + FormKeys.of(code, FormKeys.ATTACHED) + "}}** · "
                + EvidenceLink.to(code, "Xem và đánh dấu tài liệu")));
        components.addAll(judgement(leaf, "Điểm thẩm định"));
        return group(CriterionParts.title(leaf), components);
    }

    private ObjectNode explanation(Criterion leaf) {
        String code = leaf.code();
        String reply = FormKeys.of(code, FormKeys.REPLY);
        return hiddenIf(
                group(
                        CriterionParts.title(leaf),
                        List.of(
                                figures(code),
                                shown(FormKeys.of(code, FormKeys.APPRAISER_REASON), "Lý do của cơ quan thẩm định"),
                                required(choice(
                                        "radio",
                                        reply,
                                        "Ý kiến của cơ quan, đơn vị",
                                        List.of(
                                                new Option(FormKeys.ACCEPT, "Chấp nhận điểm thẩm định"),
                                                new Option(FormKeys.EXPLAIN, "Giải trình")))),
                                hiddenIf(
                                        required(textarea(
                                                FormKeys.of(code, FormKeys.EXPLANATION),
                                                "Nội dung giải trình, tài liệu bổ sung",
                                                TEXT)),
                                        reply + " != \"" + FormKeys.EXPLAIN + "\""),
                                text(EvidenceLink.to(code, "Đính kèm tài liệu bổ sung")))),
                FormKeys.of(code, FormKeys.DIFFERS) + " != true");
    }

    private ObjectNode decision(Criterion leaf) {
        String code = leaf.code();
        var components = new ArrayList<ObjectNode>();
        components.add(figures(code));
        components.add(shown(FormKeys.of(code, FormKeys.UNIT_EXPLANATION), "Giải trình của cơ quan, đơn vị"));
        components.add(text(EvidenceLink.to(code, "Xem tài liệu đính kèm")));
        components.addAll(judgement(leaf, "Điểm sau giải trình"));
        return hiddenIf(
                group(CriterionParts.title(leaf), components), FormKeys.of(code, FormKeys.CONTESTED) + " != true");
    }

    private static ObjectNode figures(String code) {
        return text("Tự chấm: **{{" + FormKeys.of(code, FormKeys.SELF) + "}}** · Thẩm định: **{{"
                + FormKeys.of(code, FormKeys.APPRAISED) + "}}**");
    }

    private List<ObjectNode> judgement(Criterion leaf, String label) {
        String code = leaf.code();
        String notApplicable = FormKeys.of(code, FormKeys.NOT_APPLICABLE);
        ObjectNode points = hiddenIf(
                required(number(
                        FormKeys.of(code, FormKeys.POINTS),
                        "%s (%s)".formatted(label, leaf.range().text()),
                        leaf.range().least(),
                        leaf.range().most(),
                        set.rounding().scale())),
                notApplicable + " = true");
        noted(points, Map.of("criterion", code));
        return row(
                "j" + code.replace('.', '_'),
                List.of(
                        points,
                        textarea(FormKeys.of(code, FormKeys.REASON), "Lý do (bắt buộc khi khác tự chấm)", TEXT),
                        checkbox(notApplicable, "Không áp dụng")));
    }

    private ObjectNode heading(String introduction) {
        return text("### Lĩnh vực " + field.code() + ". " + field.name() + "\n\n" + introduction
                + (set.notice() == null ? "" : "\n\n*" + set.notice() + ".*"));
    }
}
