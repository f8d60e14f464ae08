package vn.parindex.assessment;

import java.math.BigDecimal;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.VietnameseNumber;

/**
 * What a unit reached in a criterion in an earlier year.
 *
 * @param year of the earlier plan
 * @param criterion as that year's set had it
 * @param entry the last word on it: of the appraiser where there was one, else of the unit itself
 */
public record EarlierPoints(int year, Criterion criterion, Entry entry) {

    /** Of each reason; the whole of it stands in the results of that year. */
    private static final int LONGEST = 1500;

    /** The points, how many were lost, and why, in Vietnamese; a line each. */
    public String text() {
        String head = entry.stage() == Stage.SELF ? "Năm %d (tự chấm, chưa thẩm định): " : "Năm %d: ";
        return head.formatted(year)
                + (entry.applicable() ? points() : "không áp dụng." + because("Lý do", entry.reason()));
    }

    private String points() {
        String reached = VietnameseNumber.of(entry.points());
        if (!criterion.countsTowardMaximum()) {
            return reached + " điểm." + why();
        }
        BigDecimal lost = criterion.maximum().subtract(entry.points());
        String of = reached + "/" + VietnameseNumber.of(criterion.maximum()) + " điểm";
        return lost.signum() > 0
                ? of + ", mất " + VietnameseNumber.of(lost) + " điểm." + why()
                : of + ", đạt điểm tối đa.";
    }

    private String why() {
        return because("Lý do của cơ quan thẩm định", entry.stage() == Stage.SELF ? null : entry.reason())
                + because("Cách tính", entry.explanation());
    }

    private static String because(String label, String text) {
        return text == null || text.isBlank() ? "" : "\n" + label + ": " + shortened(text.strip());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
