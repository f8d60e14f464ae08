package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.checkbox;
import static vn.parindex.workflow.forms.Components.date;
import static vn.parindex.workflow.forms.Components.described;
import static vn.parindex.workflow.forms.Components.group;
import static vn.parindex.workflow.forms.Components.hiddenIf;
import static vn.parindex.workflow.forms.Components.noted;
import static vn.parindex.workflow.forms.Components.number;
import static vn.parindex.workflow.forms.Components.required;
import static vn.parindex.workflow.forms.Components.row;
import static vn.parindex.workflow.forms.Components.text;
import static vn.parindex.workflow.forms.Components.textarea;
import static vn.parindex.workflow.forms.Components.textfield;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.SurveyGroup;
import vn.parindex.scoring.Criterion;

/** Generates the forms of a province's plan that hold its survey groups, or every criterion of its set. */
final class ProvinceForms {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProvinceYear year;

    ProvinceForms(ProvinceYear year) {
        this.year = year;
    }

    String generate(ProvinceFormKind kind) {
        List<ObjectNode> components =
                switch (kind) {
                    case RESPONDENT_LIST -> respondentList();
                    case RESPONDENT_CHECK -> respondentCheck();
                    case MINISTRY_RESULT -> ministryResult();
                };
        return Components.form(kind.formId(year.plan().id()), components);
    }

    private List<ObjectNode> respondentList() {
        var components = new ArrayList<ObjectNode>();
        components.add(
                text("### Danh sách người được khảo sát của {{unitName}}\n\nGửi danh sách kèm văn bản đến Sở Nội vụ,"
                        + " rồi ghi văn bản và số người của từng nhóm."));
        components.addAll(paper());
        for (SurveyGroup group : year.plan().survey().groups()) {
            long listers = Math.max(1, year.plan().units(group.parties()).count());
            ObjectNode people = people(group, "%s (số người)".formatted(group.name()));
            described(people, "Cả tỉnh khoảng %d người. %s.".formatted(group.expected(), group.note()));
            noted(people, Map.of("about", Long.toString((group.expected() + listers - 1) / listers)));
            components.add(hiddenIf(people, FormKeys.ofGroup(group.code(), FormKeys.ASKED) + " != true"));
        }
        components.add(textarea("note", "Ghi chú", 2000));
        return components;
    }

    private List<ObjectNode> respondentCheck() {
        var components = new ArrayList<ObjectNode>();
        components.add(text("### Rà soát danh sách người được khảo sát\n\n" + rule()));
        for (SurveyGroup group : year.plan().survey().groups()) {
            components.add(group(
                    group.name(),
                    List.of(
                            text("Các cơ quan, đơn vị đã ghi: **{{" + FormKeys.ofGroup(group.code(), FormKeys.LISTED)
                                    + "}}** người; Kế hoạch dự kiến khoảng **" + group.expected() + "** người."),
                            people(group, "Số người còn lại sau khi loại trùng"))));
        }
        components.add(required(textarea("summary", "Kết quả rà soát, cách xử lý người trùng", 1000)));
        return components;
    }

    private String rule() {
        return year.plan()
                .survey()
                .preferred()
                .flatMap(code -> year.plan().survey().groups().stream()
                        .filter(group -> group.code().equals(code))
                        .findFirst())
                .map(group -> "Người có tên ở nhiều nhóm được tính vào nhóm “%s”.".formatted(group.name()))
                .orElse("Kế hoạch không quy định nhóm ưu tiên; người có tên ở nhiều nhóm chỉ tính một lần.");
    }

    private static ObjectNode people(SurveyGroup group, String label) {
        return required(number(FormKeys.ofGroup(group.code(), FormKeys.PEOPLE), label, BigDecimal.ZERO, null, 0));
    }

    private List<ObjectNode> ministryResult() {
        int scale = year.set().rounding().scale();
        var components = new ArrayList<ObjectNode>();
        components.add(
                text("### Kết quả Chỉ số CCHC do Bộ Nội vụ công bố\n\nGhi điểm của từng tiêu chí như bản công bố; Chỉ"
                        + " số được tính lại từ các điểm này và được báo nếu khác."
                        + (year.set().notice() == null
                                ? ""
                                : "\n\n*" + year.set().notice() + ".*")));
        components.addAll(paper());
        components.addAll(row(
                "index",
                List.of(
                        required(number("indexPercent", "Chỉ số (%)", BigDecimal.ZERO, HUNDRED, scale)),
                        required(number("rank", "Thứ hạng", BigDecimal.ONE, HUNDRED, 0)))));
        for (Criterion field : year.set().fields()) {
            components.add(group(
                    "Lĩnh vực " + CriterionParts.title(field),
                    field.leaves().flatMap(leaf -> figure(leaf, scale).stream()).toList()));
        }
        return components;
    }

    private static List<ObjectNode> figure(Criterion leaf, int scale) {
        String notApplicable = FormKeys.of(leaf.code(), FormKeys.NOT_APPLICABLE);
        return row(
                "r" + leaf.code().replace('.', '_'),
                List.of(
                        hiddenIf(
                                required(number(
                                        FormKeys.of(leaf.code(), FormKeys.PUBLISHED),
                                        CriterionParts.title(leaf),
                                        leaf.range().least(),
                                        leaf.range().most(),
                                        scale)),
                                notApplicable + " = true"),
                        checkbox(notApplicable, "Không áp dụng cho tỉnh")));
    }

    private static List<ObjectNode> paper() {
        return row(
                "document",
                List.of(
                        required(textfield(FormKeys.DOCUMENT_NUMBER, "Số, ký hiệu văn bản", 50)),
                        required(date(FormKeys.DOCUMENT_DATE, "Ngày ban hành"))));
    }
}
