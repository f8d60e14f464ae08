package vn.parindex.survey.questionnaire;

import vn.parindex.source.Loaded;

/** A form with one question of each kind, to be damaged. */
final class SmallForm {

    static final String TEXT =
            """
            {
              "components": [
                {
                  "type": "text",
                  "text": "### Phiếu hỏi ý kiến\\n\\nĐề nghị **Ông/Bà**\\ncho ý kiến.\\n\\nPhiếu không ghi tên.",
                  "id": "Field_intro",
                  "properties": {"questionnaire": "phieu-nho", "audience": "nguoi-dan", "unitGroup": "so"}
                },
                {"type": "textfield", "key": "ballotCode", "label": "Mã phiếu *", "validate": {"maxLength": 40},
                  "id": "Field_code"},
                {
                  "type": "group",
                  "label": "I. Chất lượng",
                  "id": "Field_group",
                  "components": [
                    {
                      "type": "radio", "key": "c1_1", "label": "Công chức phục vụ thế nào?", "id": "Field_rated",
                      "values": [
                        {"label": "Tốt", "value": "3"},
                        {"label": "Bình thường", "value": "2"},
                        {"label": "Kém", "value": "1"},
                        {"label": "Không có ý kiến", "value": "khong-y-kien"}
                      ],
                      "properties": {"criterion": "1.1", "scale": "3", "required": "true"}
                    }
                  ]
                },
                {
                  "type": "select", "key": "way", "label": "Ông/Bà nộp hồ sơ bằng cách nào?", "id": "Field_single",
                  "values": [{"label": "Trực tiếp", "value": "direct"}, {"label": "Trực tuyến", "value": "online"}]
                },
                {
                  "type": "checklist", "key": "papers", "label": "Giấy tờ đã nộp?", "id": "Field_multiple",
                  "values": [
                    {"label": "Đơn", "value": "a"}, {"label": "Bản sao", "value": "b"}, {"label": "Khác", "value": "c"}
                  ],
                  "properties": {"most": "2"}
                },
                {"type": "number", "key": "visits", "label": "Số lần đi lại?", "decimalDigits": 0,
                  "validate": {"min": 1, "max": 20}, "id": "Field_whole"},
                {"type": "textarea", "key": "words", "label": "Góp ý?", "description": "Tối đa 500 ký tự.",
                  "validate": {"maxLength": 500}, "id": "Field_text"}
              ],
              "type": "default",
              "id": "phieu-nho",
              "schemaVersion": 9
            }
            """;

    private SmallForm() {}

    static Loaded<QuestionnaireSource> read() {
        return QuestionnaireReader.read("phieu-nho.form", TEXT);
    }

    /** The form with some of its text replaced. */
    static Loaded<QuestionnaireSource> with(String part, String other) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException("the form has no " + part);
        }
        return QuestionnaireReader.read("phieu-nho.form", TEXT.replace(part, other));
    }

    static QuestionnaireSource changed(String part, String other) {
        return with(part, other).value().orElseThrow();
    }
}
