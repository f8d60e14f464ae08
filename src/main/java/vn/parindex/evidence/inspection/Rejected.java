package vn.parindex.evidence.inspection;

/** A file is not taken. The message is Vietnamese and goes on after "Tệp “…” ", without a full stop. */
final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Rejected(String why) {
        super(why);
    }
}
