package vn.parindex.evidence.inspection;

/** How much an archive, with all that is inside it, may come to; a bomb uses it up at once. */
final class Budget {

    static final int MOST_ENTRIES = 10_000;
    static final long MOST_BYTES = 500L * 1024 * 1024;

    /** Deflate comes to 1,032 at most, office documents to about 30. */
    static final long MOST_RATIO = 200;

    /** Small files of nothing but blanks are no bombs. */
    private static final long FREE = 1024 * 1024;

    /** Documents in documents in documents. */
    private static final int DEEPEST = 4;

    private int depth;
    private int entries;
    private long bytes;

    /** A file inside another is looked at; to be followed by {@link #leave}. */
    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new Rejected("chứa tài liệu lồng trong tài liệu quá nhiều tầng (tối đa " + DEEPEST + ")");
        }
    }

    void leave() {
        depth--;
    }

    void entry() {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new Rejected("chứa quá nhiều tệp bên trong (tối đa " + MOST_ENTRIES + ")");
        }
    }

    /**
     * @param more bytes that came out of an entry
     * @param unpacked what the entry has come to
     * @param packed what it takes in the archive
     */
    void take(long more, long unpacked, long packed) {
        bytes += more;
        if (bytes > MOST_BYTES || (unpacked > FREE && unpacked / MOST_RATIO > packed)) {
            throw new Rejected("khi giải nén phình to bất thường nên có thể gây hại");
        }
    }
}
