package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.leaf;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.parent;
import static vn.parindex.scoring.Given.set;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaSetTest {

    private static final CriteriaSet SET = set(
            parent("1", "4", leaf("1.1", "1.5"), parent("1.2", "2.5", leaf("1.2.1", "1"), leaf("1.2.2", "1.5"))),
            parent("2", "6", leaf("2.1", "2.5", Basis.SELF), leaf("2.2", "3.5", Basis.SURVEY)));

    @Test
    void listsLeavesInItsOwnOrder() {
        assertThat(SET.leaves()).extracting(Criterion::code).containsExactly("1.1", "1.2.1", "1.2.2", "2.1", "2.2");
    }

    @Test
    void addsMaximaFromTheLeaves() {
        assertThat(SET.maximum()).isEqualByComparingTo("10");
        assertThat(SET.maximum(Basis.SELF)).isEqualByComparingTo("6.5");
        assertThat(SET.maximum(Basis.SURVEY)).isEqualByComparingTo("3.5");
        assertThat(SET.maximum(Basis.EXTERNAL)).isEqualByComparingTo("0");
    }

    @Test
    void findsNodesAndTheirFields() {
        assertThat(SET.require("1.2").name()).isEqualTo("Lĩnh vực 1.2");
        assertThat(SET.field("1.2.2").code()).isEqualTo("1");
        assertThat(SET.field("2").code()).isEqualTo("2");
        assertThat(SET.find("1.3")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SET.require("1.3"))
                .withMessage("Bộ tiêu chí “Bộ tiêu chí mẫu” không có tiêu chí 1.3.");
    }

    @Test
    void toleratesAParentThatIsPrintedOneUnitOff() {
        assertThat(set(parent("1", "4.01", leaf("1.1", "4"))).maximum()).isEqualByComparingTo("4");
    }

    @Test
    void aNodeHasTheLeadsOfTheNearestNodeAboveThatNamesAny() {
        CriteriaSet set = set(led(
                "8",
                List.of("Sở Nội vụ"),
                led("8.3", List.of("Sở KHĐT"), led("8.3.1", List.of()), led("8.3.3", List.of("Sở Tài chính")))));
        assertThat(set.leadsOf("8.3.1")).containsExactly("Sở KHĐT");
        assertThat(set.leadsOf("8.3.3")).containsExactly("Sở Tài chính");
        assertThat(set.leadsOf("8")).containsExactly("Sở Nội vụ");
    }

    private static Criterion led(String code, List<String> leads, Criterion... children) {
        boolean leaf = children.length == 0;
        return new Criterion(
                code,
                "Tiêu chí " + code,
                number("1"),
                leaf ? Basis.SELF : null,
                leaf ? new AllOrNothing("q") : null,
                null,
                leads,
                null,
                List.of(children));
    }

    @Test
    void refusesTheSameCodeTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(parent("1", "2", leaf("1.1", "1"), leaf("1.1", "1"))))
                .withMessage("Mã tiêu chí 1.1 xuất hiện hai lần.");
    }

    @Test
    void refusesACodeOutOfPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parent("1", "2", leaf("2.1", "2")))
                .withMessage("Tiêu chí con 2.1 phải có mã bắt đầu bằng “1.”.");
    }

    @Test
    void refusesAMaximumThatCannotBePrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(leaf("1", "0.125")))
                .withMessage("Tiêu chí 1: điểm tối đa 0,125 có quá 2 chữ số thập phân.");
    }

    @Test
    void refusesALeafWithoutRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Criterion("1", "Một", number("1"), Basis.SELF, null, null, List.of(), null, List.of()));
    }

    @Test
    void refusesASurveyThatIsNotScoredAsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion(
                        "1", "Một", number("1"), Basis.SELF, new Survey(5), null, List.of(), null, List.of()));
    }

    @Test
    void refusesClassesWithAGap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassBand.ordered(List.of(new ClassBand("A", number("90")))))
                .withMessage("Các mức xếp loại phải có một mức bắt đầu từ 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ClassBand.ordered(List.of(new ClassBand("A", number("0.0")), new ClassBand("B", number("0")))));
    }
}
