package vn.parindex.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The measure of the tests of screens: it must let Vietnamese pass and stop the English of Camunda's screens. */
class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiệp", "vụ", "Quyết", "định", "thẩm", "Đăng", "nhập", "khuyến", "ngoằn", "giữa", "quy", "hóa", "xếp",
                "loại", "in", "to", "an", "cho", "ghi", "yêu", "ủy", "ban", "oanh", "lưu", "uyên", "gìn", "ý", "ở"
            })
    void syllables_of_vietnamese_pass(String syllable) {
        assertThat(Syllables.couldBeVietnamese(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claim",
                "Unclaim",
                "Complete",
                "Save",
                "Cancel",
                "Close",
                "Add",
                "Comment",
                "Form",
                "History",
                "Diagram",
                "Description",
                "Field",
                "is",
                "required",
                "Due",
                "date",
                "Log",
                "out",
                "Search",
                "No",
                "results",
                "Select",
                "Created",
                "days",
                "ago",
                "previous",
                "next",
                "Sunday",
                "December",
                "Loading",
                "Filter",
                "Tasks",
                "Set",
                "follow",
                "The",
                "task",
                "does",
                "not",
                "exist",
                "Powered",
                "by",
                "Username",
                "Password",
                "Error"
            })
    void words_of_camundas_screens_do_not(String word) {
        assertThat(Syllables.couldBeVietnamese(word)).isFalse();
    }
}
