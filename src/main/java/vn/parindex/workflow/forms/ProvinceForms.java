package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.checkbox;
import static vn.parindex.workflow.forms.Components.date;
import static vn.parindex.workflow.forms.Components.group;
import static vn.parindex.workflow.forms.Components.hiddenIf;
import static vn.parindex.workflow.forms.Components.number;
import static vn.parindex.workflow.forms.Components.required;
import static vn.parindex.workflow.forms.Components.row;
import static vn.parindex.workflow.forms.Components.shown;
import static vn.parindex.workflow.forms.Components.text;
import static vn.parindex.workflow.forms.Components.textarea;
import static vn.parindex.workflow.forms.Components.textfield;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.SurveyGroup;
import vn.parindex.scoring.Criterion;
import vn.parindex.workflow.Models;

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
                    case RESPONDENT_SENDING -> respondentSending();
                    case MINISTRY_RESULT -> ministryResult();
                };
        return Components.form(kind.formId(year.plan().id()), components);
    }

    private List<ObjectNode> respondentList() {
        var components = new ArrayList<ObjectNode>();
        components.add(text(
                "### Danh sách người được khảo sát của {{unitName}}\n\nLập danh sách theo tệp mẫu và nộp tại trang "
                        + page("?don-vi={{" + FormKeys.UNIT_CODE + "}}")
                        + ", rồi trở lại đây hoàn thành việc này. Các nhóm phải lập danh sách:"));
        for (SurveyGroup group : year.plan().survey().groups()) {
            components.add(hiddenIf(
                    text("- **%s** (cả tỉnh khoảng %d người). %s."
                            .formatted(group.name(), group.expected(), group.note())),
                    FormKeys.ofGroup(group.code(), FormKeys.ASKED) + " != true"));
        }
        components.add(shown(FormKeys.LIST_STATE, "Tình trạng danh sách"));
        components.addAll(row(
                "document",
                List.of(
                        textfield(FormKeys.DOCUMENT_NUMBER, "Số, ký hiệu công văn gửi kèm (nếu có)", 50),
                        date(FormKeys.DOCUMENT_DATE, "Ngày công văn"))));
        components.add(textarea("note", "Ghi chú", 2000));
        return components;
    }

    private List<ObjectNode> respondentCheck() {
        String incomplete = FormKeys.INCOMPLETE + " != true";
        var components = new ArrayList<ObjectNode>();
        components.add(text(
                "### Rà soát danh sách người được khảo sát\n\n%s Xem danh sách, quyết định từng cặp trùng và nộp thay đơn vị tại trang %s."
                        .formatted(rule(), page(""))));
        components.add(counts());
        components.add(text("Số cặp chờ quyết định: **{{" + FormKeys.OPEN_PAIRS + "}}**"));
        components.add(shown(FormKeys.PAIRS, "Các cặp có thể trùng"));
        components.add(hiddenIf(shown(FormKeys.GAPS, "Điều còn thiếu hoặc lệch so với Kế hoạch"), incomplete));
        components.add(
                hiddenIf(checkbox(FormKeys.ACKNOWLEDGED, "Vẫn gửi danh sách khi còn những điều trên"), incomplete));
        components.add(hiddenIf(
                required(textarea(Models.Variable.REASON, "Lý do vẫn gửi", 1000)),
                "not(" + FormKeys.INCOMPLETE + " = true and " + FormKeys.ACKNOWLEDGED + " = true)"));
        components.add(textarea("note", "Ghi chú", 2000));
        return components;
    }

    private List<ObjectNode> respondentSending() {
        var components = new ArrayList<ObjectNode>();
        components.add(text("### Gửi danh sách người được khảo sát về Bộ Nội vụ\n\nTải danh sách ({{" + FormKeys.TOTAL
                + "}} người) tại trang " + page("")
                + ", gửi Bộ Nội vụ, rồi ghi văn bản gửi. Danh sách được lưu đúng như lúc hoàn thành việc này."));
        components.add(counts());
        components.addAll(paper());
        components.add(required(textarea("summary", "Trích yếu", 1000)));
        components.add(textarea("note", "Ghi chú", 2000));
        return components;
    }

    private ObjectNode counts() {
        return text(year.plan().survey().groups().stream()
                .map(group ->
                        "- %s: các đơn vị lập **{{%s}}** người, loại do trùng **{{%s}}**, còn **{{%s}}** người; Kế hoạch khoảng %d người."
                                .formatted(
                                        group.name(),
                                        FormKeys.ofGroup(group.code(), FormKeys.LISTED),
                                        FormKeys.ofGroup(group.code(), FormKeys.REMOVED),
                                        FormKeys.ofGroup(group.code(), FormKeys.PEOPLE),
                                        group.expected()))
                .collect(Collectors.joining("\n")));
    }

    /** In a window of its own: a form that is left loses what was typed into it. */
    private String page(String query) {
        return "<a href=\"/chi-so-tinh/%s/danh-sach%s\" target=\"_blank\">Danh sách người được khảo sát</a>"
                .formatted(year.plan().id(), query);
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
