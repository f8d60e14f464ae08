package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.explained;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.problems;
import static vn.parindex.scoring.Given.scored;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules whose points are stated rather than calculated. */
class StatedPointsTest {

    @Nested
    class WhenAllOrNothing {

        private final AllOrNothing rule = new AllOrNothing("Ban hành kế hoạch đúng hạn");

        @Test
        void theAnswerDecides() {
            assertThat(explained(rule, "1.5", "met", true)).isEqualTo("“Ban hành kế hoạch đúng hạn”: Có → 1,5 điểm");
            assertThat(explained(rule, "1.5", "met", false)).isEqualTo("“Ban hành kế hoạch đúng hạn”: Không → 0 điểm");
        }

        @Test
        void noAnswerIsNotANo() {
            assertThat(problems(rule)).containsExactly("Thiếu “Ban hành kế hoạch đúng hạn”: hãy chọn Có hoặc Không.");
            assertThat(problems(rule, "met", "yes"))
                    .containsExactly("“Ban hành kế hoạch đúng hạn”: “yes” không hợp lệ, hãy chọn Có hoặc Không.");
        }
    }

    @Nested
    class WhenChosen {

        private final Choice rule = new Choice(List.of(
                new Choice.Answer("full", "Đầy đủ, đúng hạn", number("1")),
                new Choice.Answer("late", "Đầy đủ, trễ hạn", number("0.5")),
                new Choice.Answer("none", "Không báo cáo", number("0"))));

        @Test
        void theOptionStatesThePoints() {
            assertThat(explained(rule, "1", "option", "late")).isEqualTo("Chọn “Đầy đủ, trễ hạn” → 0,5 điểm");
        }

        @Test
        void pointsFinerThanTheSetPrintsAreRoundedInSight() {
            Choice fine = new Choice(List.of(
                    new Choice.Answer("a", "Một phần", number("0.125")), new Choice.Answer("b", "Không", number("0"))));
            assertThat(explained(fine, "1", "option", "a")).isEqualTo("Chọn “Một phần” → 0,125 ≈ 0,13 điểm");
        }

        @Test
        void anUnknownOptionIsAnsweredWithTheKnownOnes() {
            assertThat(problems(rule, "option", "x"))
                    .containsExactly("“Mức độ đạt được”: không có lựa chọn “x”, hãy chọn một trong các mức:"
                            + " Đầy đủ, đúng hạn; Đầy đủ, trễ hạn; Không báo cáo.");
        }

        @Test
        void describesEveryOption() {
            assertThat(rule.describe(number("1")))
                    .isEqualTo("Chọn một mức – Đầy đủ, đúng hạn: 1 điểm; Đầy đủ, trễ hạn: 0,5 điểm;"
                            + " Không báo cáo: 0 điểm.");
        }

        @Test
        void refusesOptionsThatCannotBeToldApartOrExceedTheMaximum() {
            Choice.Answer once = new Choice.Answer("a", "A", number("1"));
            assertThatIllegalArgumentException().isThrownBy(() -> new Choice(List.of(once)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Choice(List.of(once, once)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scored(rule, "0.75", "option", "none"))
                    .withMessage("Quy tắc cho đến 1 điểm, vượt điểm tối đa 0,75 của tiêu chí.");
        }
    }

    @Nested
    class WhenTiered {

        private final Tiers rule = new Tiers(
                "Tỷ lệ hồ sơ trực tuyến",
                "%",
                null,
                List.of(new Tiers.Tier(number("70"), number("0.5")), new Tiers.Tier(number("90"), number("1"))));

        @Test
        void eachTierBeginsAtItsThreshold() {
            assertThat(explained(rule, "1", "value", 90))
                    .isEqualTo("Tỷ lệ hồ sơ trực tuyến: 90 %, thuộc mức từ 90 % trở lên → 1 điểm");
            assertThat(explained(rule, "1", "value", "89.99"))
                    .isEqualTo("Tỷ lệ hồ sơ trực tuyến: 89,99 %, thuộc mức từ 70 % đến dưới 90 % → 0,5 điểm");
            assertThat(explained(rule, "1", "value", "69.9"))
                    .isEqualTo("Tỷ lệ hồ sơ trực tuyến: 69,9 %, dưới mức thấp nhất 70 % → 0 điểm");
        }

        @Test
        void describesTheTiersFromTheHighest() {
            assertThat(rule.describe(number("1")))
                    .isEqualTo("Tỷ lệ hồ sơ trực tuyến: từ 90 % được 1 điểm; từ 70 % được 0,5 điểm;"
                            + " dưới 70 % được 0 điểm.");
        }

        @Test
        void refusesTiersThatContradict() {
            Tiers.Tier low = new Tiers.Tier(number("70"), number("1"));
            assertThatIllegalArgumentException().isThrownBy(() -> new Tiers("a", null, null, List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Tiers("a", null, null, List.of(low, low)))
                    .withMessage("“tiers” có hai mức cùng bắt đầu từ 70.");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Tiers("a", null, null, List.of(low, new Tiers.Tier(number("90"), number("0.5")))))
                    .withMessage("“tiers”: mức từ 90 phải được nhiều điểm hơn mức từ 70.");
        }
    }

    @Nested
    class WhenExternal {

        private final External rule = new External("Báo cáo SIPAS năm 2023");

        @Test
        void thePublishedPercentageDecides() {
            assertThat(explained(rule, "10", "value", "84.5"))
                    .isEqualTo("Giá trị 84,5 % theo Báo cáo SIPAS năm 2023 → 0,845 × 10 = 8,45 điểm");
        }

        @Test
        void isAtMostAHundred() {
            assertThat(problems(rule, "value", "100.1"))
                    .containsExactly("“Giá trị theo Báo cáo SIPAS năm 2023 (%)” là 100,1; không được lớn hơn 100.");
        }

        @Test
        void describesItsSource() {
            assertThat(rule.describe(number("10")))
                    .isEqualTo("Giá trị (%) theo Báo cáo SIPAS năm 2023 nhân với 10 điểm.");
        }
    }
}
