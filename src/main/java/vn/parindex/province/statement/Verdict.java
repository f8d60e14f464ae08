package vn.parindex.province.statement;

import java.math.BigDecimal;

/** What the Interior Department says to a statement. */
public sealed interface Verdict {

    /** Code of the leaf. */
    String criterion();

    /** As stated, points as well as that a criterion does not apply. */
    record Accept(String criterion) implements Verdict {}

    /**
     * Other points.
     *
     * @param reason why; required where they differ from what was stated
     */
    record Points(String criterion, BigDecimal points, String reason) implements Verdict {}

    /** The criterion does not apply, though the lead gave points. */
    record NotApplicable(String criterion, String reason) implements Verdict {}

    /** Not good enough: the lead states it again. */
    record SendBack(String criterion, String reason) implements Verdict {}
}
