package vn.parindex.province.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.province.SurveyPlan;
import vn.parindex.province.work.ProvinceAtWork;

/** "Ưu tiên lựa chọn vai trò Đại biểu HĐND cấp tỉnh": the plan of 2024. */
class DeduplicationTest {

    private static final String DELEGATE = "dai-bieu-hdnd";
    private static final String DIRECTOR = "lanh-dao-so";
    private static final String HEAD = "lanh-dao-phong";
    private static final LocalDate BORN = LocalDate.of(1975, 3, 2);
    private static final SurveyPlan PLAN = ProvinceAtWork.year().plan().survey();

    @Test
    void a_director_who_is_a_delegate_counts_as_delegate() {
        var director = new Person("Nguyễn Văn A", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR);
        var delegate = new Person("NGUYỄN VĂN  A", BORN, null, "Đại biểu", "HĐND tỉnh", DELEGATE);

        assertThat(match(director, delegate)).hasValueSatisfying(match -> {
            assertThat(match.kept().person()).isEqualTo(delegate);
            assertThat(match.removed().person()).isEqualTo(director);
            assertThat(match.decided()).isTrue();
            assertThat(match.why())
                    .isEqualTo("Trùng họ tên và ngày sinh; ưu tiên nhóm “Đại biểu HĐND cấp tỉnh” theo kế hoạch");
        });
    }

    @Test
    void within_one_group_the_first_entry_stays() {
        var first = new Person("Lê B", null, "067075000001", "Trưởng phòng", "Sở Y tế", HEAD);
        var again = new Person("Lê B", null, "067075000001", "Phó phòng", "Sở Tài chính", HEAD);

        assertThat(match(first, again)).hasValueSatisfying(match -> {
            assertThat(match.kept().person()).isEqualTo(first);
            assertThat(match.decided()).isTrue();
            assertThat(match.why()).isEqualTo("Trùng họ tên và số định danh; cùng nhóm nên giữ dòng trước");
        });
    }

    @Test
    void between_two_groups_of_which_the_plan_prefers_none_a_person_decides() {
        var director = new Person("Lê B", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR);
        var head = new Person("Lê B", BORN, null, "Trưởng phòng", "Sở Y tế", HEAD);

        assertThat(match(director, head)).hasValueSatisfying(match -> {
            assertThat(match.decided()).isFalse();
            assertThat(match.why()).contains("cần người quyết định");
        });
    }

    @Test
    void a_plan_without_the_rule_leaves_delegates_to_a_person_as_well() {
        var without = new SurveyPlan(PLAN.groups(), Optional.empty(), PLAN.sipas());
        var director = new Person("Lê B", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR);
        var delegate = new Person("Lê B", BORN, null, "Đại biểu", "HĐND tỉnh", DELEGATE);

        assertThat(new Deduplication(without).matches(listed(director, delegate)))
                .singleElement()
                .matches(match -> !match.decided());
    }

    @Test
    void name_and_workplace_alone_are_a_doubt_that_a_person_decides() {
        var first = new Person("Lê B", null, null, "Giám đốc", "Sở Y tế", DIRECTOR);
        var second = new Person("Lê B", BORN, null, "Đại biểu", "sở y tế", DELEGATE);

        assertThat(match(first, second)).hasValueSatisfying(match -> {
            assertThat(match.decided()).isFalse();
            assertThat(match.kept().person()).as("proposed").isEqualTo(second);
        });
    }

    @Test
    void one_number_under_two_names_is_a_doubt() {
        var first = new Person("Lê B", null, "067075000001", "Giám đốc", "Sở Y tế", DIRECTOR);
        var second = new Person("Lê Văn B", null, "067075000001", "Giám đốc", "Sở Y tế", DIRECTOR);

        assertThat(match(first, second))
                .hasValueSatisfying(match -> assertThat(match.decided()).isFalse());
    }

    @Test
    void two_people_of_one_name_are_two() {
        var first = new Person("Lê B", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR);

        assertThat(match(first, new Person("Lê B", BORN.plusYears(1), null, "Đại biểu", "HĐND tỉnh", DELEGATE)))
                .as("another day of birth, elsewhere")
                .isEmpty();
        assertThat(match(
                        new Person("Lê B", BORN, "1", "Giám đốc", "Sở Y tế", DIRECTOR),
                        new Person("Lê B", BORN, "2", "Giám đốc", "Sở Y tế", DIRECTOR)))
                .as("different numbers decide, whatever else is equal")
                .isEmpty();
        assertThat(match(first, new Person("Lê Bá", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR)))
                .isEmpty();
        assertThat(match(first, new Person("Lê Bà", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR)))
                .isEmpty();
    }

    @Test
    void where_the_mark_of_tone_stands_makes_no_other_name() {
        var old = new Person("Lê Hòa Thủy", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR);
        var modern = new Person("Lê Hoà Thuỷ", BORN, null, "Giám đốc", "Sở Y tế", DIRECTOR);

        assertThat(old.nameKey()).isEqualTo(modern.nameKey());
        assertThat(new Person("Lê Hóa", BORN, null, "x", "y", DIRECTOR).nameKey())
                .isNotEqualTo(new Person("Lê Hòa", BORN, null, "x", "y", DIRECTOR).nameKey());
        assertThat(new Person("Đỗ Ân", BORN, null, "x", "y", DIRECTOR).nameKey())
                .isNotEqualTo(new Person("Dỗ An", BORN, null, "x", "y", DIRECTOR).nameKey());
    }

    private static Optional<Match> match(Person first, Person second) {
        return new Deduplication(PLAN).matches(listed(first, second)).stream().findFirst();
    }

    static List<Respondent> listed(Person... people) {
        var respondents = new ArrayList<Respondent>();
        for (Person person : people) {
            respondents.add(new Respondent(person, "so-noi-vu", 1, respondents.size() + 1));
        }
        return respondents;
    }
}
