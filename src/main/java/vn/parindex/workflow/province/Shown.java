package vn.parindex.workflow.province;

/** Texts as forms show them. */
public final class Shown {

    /** What a variable of the engine holds at most. */
    private static final int LONGEST = 4000;

    private static final String CUT = "\n… (nội dung dài, phần sau không hiển thị ở đây)";

    private Shown() {}

    /** Whether a text that somebody sends still ends where it was cut, as a form showed it. */
    public static boolean isCut(String text) {
        return text != null && text.contains(CUT.strip());
    }

    /** The text, cut where the engine could not hold it; what counts is kept whole elsewhere. */
    public static String text(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
