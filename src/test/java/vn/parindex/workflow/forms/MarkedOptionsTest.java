package vn.parindex.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list of which several options can be marked, as Tasklist sends it: the marks as a text. */
class MarkedOptionsTest {

    private static final FormSchema FORM = form("");
    private static final FormSchema DEMANDED = form(", \"properties\": {\"required\": \"true\"}");

    @Test
    void marks_are_kept_in_their_order() {
        String kept = (String) check(FORM, "[\"ban-sao\",\"don\"]");

        assertThat(FormCheck.marked(kept)).isEqualTo(List.of("ban-sao", "don"));
    }

    @Test
    void nothing_marked_is_nothing() {
        assertThat(check(FORM, "[]")).isNull();
        assertThat(check(FORM, "")).isNull();
        assertThat(check(FORM, null)).isNull();
        assertThatThrownBy(() -> check(DEMANDED, "[]"))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("“Giấy tờ”: chưa nhập.");
    }

    @Test
    void a_mark_that_is_no_option_is_refused() {
        assertThatThrownBy(() -> check(FORM, "[\"don\",\"khac\"]"))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("“Giấy tờ”: “khac” không có trong danh sách lựa chọn.");
        assertThatThrownBy(() -> check(FORM, "khac")).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> check(FORM, "[\"don\"")).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> check(FORM, "[null]")).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> check(FORM, List.of("don"))).isInstanceOf(FormRejected.class);
    }

    private static Object check(FormSchema form, Object value) {
        var submitted = new HashMap<String, Object>();
        submitted.put("papers", value);
        return FormCheck.check(form, Map.of(), submitted).get("papers");
    }

    private static FormSchema form(String more) {
        String json =
                """
                {"id": "f", "components": [{"type": "checklist", "key": "papers", "label": "Giấy tờ",
                  "values": [{"label": "Đơn", "value": "don"}, {"label": "Bản sao", "value": "ban-sao"}]%s}]}
                """
                        .formatted(more);
        try {
            return FormSchema.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
