package vn.parindex.workflow.forms;

import static vn.parindex.workflow.forms.Components.checkbox;
import static vn.parindex.workflow.forms.Components.choice;
import static vn.parindex.workflow.forms.Components.date;
import static vn.parindex.workflow.forms.Components.described;
import static vn.parindex.workflow.forms.Components.group;
import static vn.parindex.workflow.forms.Components.hiddenIf;
import static vn.parindex.workflow.forms.Components.noted;
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
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.VietnameseNumber;

/** Generates the forms of one round: one static group per question; a department sees those it answers for. */
final class RoundForms {

    private static final int TEXT = 4000;

    private final CriteriaSet set;
    private final RoundRecord round;

    RoundForms(CriteriaSet set, RoundRecord round) {
        this.set = set;
        this.round = round;
    }

    String generate(RoundFormKind kind) {
        var components = new ArrayList<ObjectNode>();
        components.add(text("### Giải trình theo Công văn %s, thời hạn %s"
                .formatted(
                        round.letter().paper().text(),
                        VietnamTime.format(round.letter().deadline()))));
        switch (kind) {
            case ANSWERS -> round.questions().stream().map(this::answer).forEach(components::add);
            case JOINT_TEXT -> jointText(components);
        }
        return Components.form(kind.formId(round.planId(), round.id()), components);
    }

    private ObjectNode answer(QuestionRecord question) {
        long id = question.id();
        String reply = FormKeys.ofQuestion(id, FormKeys.REPLY);
        var components = new ArrayList<ObjectNode>();
        components.add(text(figures(question)));
        components.add(shown(FormKeys.ofQuestion(id, FormKeys.QUESTION), "Bộ Nội vụ yêu cầu"));
        components.add(hiddenIf(
                shown(FormKeys.ofQuestion(id, FormKeys.SENT_BACK_REASON), "Sở Nội vụ trả lại"),
                FormKeys.ofQuestion(id, FormKeys.SENT_BACK) + " != true"));
        if (!question.earlier().isEmpty()) {
            components.add(shown(FormKeys.ofQuestion(id, FormKeys.EARLIER), "Tỉnh đã giải trình ở các đợt trước"));
        }
        components.add(required(choice(
                "radio",
                reply,
                "Ý kiến của cơ quan",
                List.of(
                        new Option(FormKeys.EXPLAIN, "Giải trình"),
                        new Option(FormKeys.ACCEPT, "Chấp nhận kết quả của Bộ Nội vụ")))));
        components.add(hiddenIf(
                required(textarea(FormKeys.ofQuestion(id, FormKeys.EXPLANATION), "Nội dung giải trình", TEXT)),
                reply + " != \"" + FormKeys.EXPLAIN + "\""));
        String criterion = question.question().criterion();
        components.add(text(EvidenceLink.to(criterion, "Đính kèm, xem tài liệu của tiêu chí " + criterion)));
        var document = List.of(
                textfield(
                        FormKeys.ofQuestion(id, FormKeys.DOCUMENT_NUMBER),
                        "Ghi một tài liệu chưa có tệp: số, ký hiệu",
                        50),
                date(FormKeys.ofQuestion(id, FormKeys.DOCUMENT_DATE), "Ngày ban hành"),
                textfield(FormKeys.ofQuestion(id, FormKeys.DOCUMENT_ISSUER), "Cơ quan ban hành", 255),
                textfield(FormKeys.ofQuestion(id, FormKeys.DOCUMENT_SUMMARY), "Trích yếu", 2000));
        document.forEach(input -> noted(input, Map.of("document", FormKeys.ofQuestion(id, FormKeys.DOCUMENT_COUNT))));
        components.addAll(row("d" + id, document));
        return hiddenIf(group(title(question), components), FormKeys.ofQuestion(id, FormKeys.ASKED) + " != true");
    }

    private void jointText(List<ObjectNode> components) {
        components.add(
                hiddenIf(shown(FormKeys.SENT_BACK_REASON, "UBND tỉnh chưa ký vì"), FormKeys.SENT_BACK + " != true"));
        components.add(required(choice(
                "radio",
                FormKeys.OUTCOME,
                "Quyết định",
                List.of(
                        new Option(FormKeys.FORWARD, "Đủ, trình UBND tỉnh ký"),
                        new Option(FormKeys.RETURN, "Trả lại cơ quan giải trình")))));
        round.questions().stream().map(this::jointText).forEach(components::add);
        components.add(textarea("note", "Phần mở đầu của văn bản", TEXT));
    }

    private ObjectNode jointText(QuestionRecord question) {
        long id = question.id();
        String returned = FormKeys.ofQuestion(id, FormKeys.RETURN);
        String returning = FormKeys.OUTCOME + " != \"" + FormKeys.RETURN + "\"";
        ObjectNode joint = textarea(FormKeys.ofQuestion(id, FormKeys.JOINT_TEXT), "Nội dung giải trình của tỉnh", TEXT);
        return group(
                title(question),
                List.of(
                        text(figures(question) + " · Cơ quan: **{{" + FormKeys.ofQuestion(id, FormKeys.LEAD) + "}}**"),
                        shown(FormKeys.ofQuestion(id, FormKeys.QUESTION), "Bộ Nội vụ yêu cầu"),
                        shown(FormKeys.ofQuestion(id, FormKeys.EXPLANATION), "Giải trình của cơ quan"),
                        hiddenIf(
                                noted(
                                        described(joint, "Phải có nội dung cho mọi tiêu chí khi trình ký."),
                                        Map.of("keep", "true")),
                                FormKeys.OUTCOME + " = \"" + FormKeys.RETURN + "\""),
                        hiddenIf(checkbox(returned, "Trả lại cơ quan giải trình"), returning),
                        hiddenIf(
                                required(textarea(FormKeys.ofQuestion(id, FormKeys.REASON), "Lý do trả lại", TEXT)),
                                returned + " != true or " + returning)));
    }

    private String figures(QuestionRecord question) {
        return question.question().ministryPoints() == null
                ? "Công văn không nêu điểm của Bộ Nội vụ"
                : "Điểm của Bộ Nội vụ: **%s**"
                        .formatted(VietnameseNumber.of(question.question().ministryPoints()));
    }

    private String title(QuestionRecord question) {
        return CriterionParts.title(set.require(question.question().criterion()));
    }
}
