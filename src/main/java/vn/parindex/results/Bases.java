package vn.parindex.results;

import vn.parindex.scoring.Basis;

/** What readers call the bases of points. */
public final class Bases {

    private Bases() {}

    /** Vietnamese; empty for nodes that only add up. */
    public static String name(Basis basis) {
        if (basis == null) {
            return "";
        }
        return switch (basis) {
            case SELF -> "Tự đánh giá";
            case SURVEY -> "Điều tra xã hội học";
            case EXTERNAL -> "Số liệu bên ngoài";
        };
    }
}
