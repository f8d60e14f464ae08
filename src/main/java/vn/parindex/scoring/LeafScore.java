package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a leaf came to: points, or the statement that it does not apply to the unit. */
public sealed interface LeafScore {

    /** One Vietnamese sentence. */
    String explanation();

    /** Points, already rounded under the set's policy. */
    record Scored(BigDecimal points, String explanation) implements LeafScore {
        public Scored {
            Objects.requireNonNull(points, "points");
            Parameters.text("explanation", explanation);
        }
    }

    /** The leaf leaves both the points and the maximum of the unit. */
    record NotApplicable(String reason, String explanation) implements LeafScore {
        public NotApplicable {
            Parameters.text("reason", reason);
            Parameters.text("explanation", explanation);
        }
    }

    static NotApplicable notApplicable(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidFacts(List.of("Thiếu lý do không áp dụng tiêu chí: hãy ghi rõ lý do."));
        }
        return new NotApplicable(reason.strip(), "Không áp dụng: " + reason.strip());
    }

    /**
     * Points that an appraiser decided on instead of the rule.
     *
     * @throws InvalidFacts outside what the leaf can give, or with more decimals than the set prints
     */
    static Scored judged(BigDecimal points, Criterion leaf, RoundingPolicy rounding) {
        List<String> problems = leaf.range().problems(points, rounding);
        if (!problems.isEmpty()) {
            throw new InvalidFacts(problems);
        }
        return new Scored(
                rounding.round(points),
                leaf.countsTowardMaximum()
                        ? "Cơ quan thẩm định cho %s trên tối đa %s điểm"
                                .formatted(VietnameseNumber.of(points), VietnameseNumber.of(leaf.maximum()))
                        : "Cơ quan thẩm định cho %s điểm (%s)"
                                .formatted(
                                        VietnameseNumber.of(points),
                                        leaf.range().text()));
    }
}
