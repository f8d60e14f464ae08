package vn.parindex.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.source.Problems;

/** Refuses what a printed sheet cannot do, or a page without JavaScript. */
final class ComponentChecks {

    /** Settings by their JSON pointer, and why there can be none. */
    private static final Map<String, String> REFUSED = refused();

    private static final List<String> SHOWN = List.of("label", "description", "text");

    private ComponentChecks() {}

    static void run(FormComponent component, Problems problems) {
        REFUSED.forEach((pointer, why) -> {
            if (isSet(component.node().at(pointer))) {
                component.error(problems, why);
            }
        });
        for (String name : SHOWN) {
            String text = component.text(name);
            if (text.startsWith("=") || text.contains("{{")) {
                component.error(problems, "“%s” là công thức hoặc có {{…}}; ghi nội dung cố định.", name);
            }
            if (text.matches("(?s).*</?[a-zA-Z].*")) {
                component.error(problems, "“%s” có thẻ HTML; ghi chữ thường.", name);
            }
        }
    }

    private static boolean isSet(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isBoolean() && !value.booleanValue())
                && !(value.isTextual() && value.textValue().isBlank());
    }

    private static Map<String, String> refused() {
        var refused = new LinkedHashMap<String, String>();
        refused.put("/conditional/hide", "có điều kiện ẩn; phiếu in không ẩn được câu hỏi, bỏ điều kiện.");
        refused.put("/disabled", "bị khóa (disabled) nên không trả lời được; bỏ khóa.");
        refused.put("/readonly", "chỉ đọc (readonly) nên không trả lời được; bỏ thuộc tính này.");
        refused.put("/defaultValue", "có giá trị chọn sẵn, làm sai lệch ý kiến người trả lời; bỏ giá trị mặc định.");
        refused.put("/valuesKey", "lấy lựa chọn từ dữ liệu (valuesKey); ghi các lựa chọn ngay trong biểu mẫu.");
        refused.put(
                "/valuesExpression",
                "lấy lựa chọn bằng công thức (valuesExpression); ghi các lựa chọn trong biểu mẫu.");
        refused.put("/path", "nhóm có “path” nên tên câu trả lời bị đổi; để trống ô này.");
        refused.put("/validate/pattern", "có mẫu kiểm tra (pattern) mà phiếu in không giải thích được; bỏ mẫu này.");
        refused.put(
                "/validate/validationType",
                "có kiểu kiểm tra (validationType) mà phiếu in không giải thích được; bỏ kiểu này.");
        return refused;
    }
}
