package vn.parindex.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/** What the first text of a form says: the title, what respondents read first, and whom it asks about whom. */
record QuestionnaireHead(String id, String title, String introduction, String audience, String unitGroup, Place place) {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_INTRODUCTION = 4000;

    static Optional<QuestionnaireHead> read(FormDocument form, Problems problems) {
        Optional<FormComponent> first = form.components().stream()
                .filter(component -> component.type().equals("text"))
                .findFirst();
        if (first.isEmpty()) {
            problems.error(
                    form.start(),
                    "Thiếu phần mở đầu: thêm một thành phần Text view đầu biểu mẫu, với tiêu đề phiếu và các thuộc tính “questionnaire”, “audience”, “unitGroup”.");
            return Optional.empty();
        }
        form.components().stream()
                .filter(component -> component.type().equals("text") && component != first.get())
                .forEach(
                        component -> component.warning(
                                problems,
                                "chỉ hiện trong Tasklist, không có trên phiếu in và trang trả lời; chuyển nội dung lên phần mở đầu hoặc thành phần mô tả của câu hỏi."));
        return Optional.of(read(form, first.get(), problems));
    }

    private static QuestionnaireHead read(FormDocument form, FormComponent text, Problems problems) {
        String id = code(text, "questionnaire", problems);
        if (!id.isEmpty() && !id.equals(form.id())) {
            text.error(
                    problems,
                    "thuộc tính “questionnaire” là “%s” nhưng id của biểu mẫu là “%s”; hai mã này phải giống nhau.",
                    FormComponent.quoted(id),
                    FormComponent.quoted(form.id()));
        }
        List<String> lines = text.text("text").lines().map(String::strip).toList();
        String title = lines.stream()
                .filter(line -> line.startsWith("#"))
                .findFirst()
                .map(QuestionnaireHead::plain)
                .orElse("");
        if (title.isEmpty()) {
            text.error(problems, "thiếu tiêu đề phiếu; ghi một dòng bắt đầu bằng “### ”.");
        }
        atMost(text, "tiêu đề", title, LONGEST_TITLE, problems);
        String introduction = introduction(lines);
        atMost(text, "phần mở đầu", introduction, LONGEST_INTRODUCTION, problems);
        return new QuestionnaireHead(
                id,
                title,
                introduction,
                code(text, "audience", problems),
                code(text, "unitGroup", problems),
                text.place());
    }

    private static String code(FormComponent text, String property, Problems problems) {
        String value = text.property(property).orElse("");
        if (value.isEmpty()) {
            text.error(problems, "thiếu thuộc tính “%s”; ghi trong mục Custom properties.", property);
        } else if (!value.matches(CODE)) {
            text.error(
                    problems,
                    "thuộc tính “%s” là “%s”; mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
                    property,
                    FormComponent.quoted(value));
        }
        return value;
    }

    private static void atMost(FormComponent text, String what, String value, int most, Problems problems) {
        if (value.length() > most) {
            text.error(problems, "%s dài %d ký tự; tối đa %d ký tự.", what, value.length(), most);
        }
    }

    /** All but the title, every run of lines a paragraph. */
    private static String introduction(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        boolean titleSeen = false;
        for (String line : lines) {
            boolean isTitle = !titleSeen && line.startsWith("#");
            titleSeen |= isTitle;
            if (isTitle || line.isEmpty()) {
                add(paragraph, paragraphs);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(plain(line));
            }
        }
        add(paragraph, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** Without the marks of headings and bold and slanted text, which only Tasklist knows. */
    private static String plain(String line) {
        return line.replaceFirst("^#+\\s*", "")
                .replaceAll("\\*+|(?<!\\p{Alnum})_|_(?!\\p{Alnum})", "")
                .strip();
    }
}
