package vn.parindex.web.ballot;

/** One answer that can be marked. Its text for logs does not say whether it is. */
record ShownOption(String value, String label, boolean chosen) {

    @Override
    public String toString() {
        return "ShownOption[" + value + "]";
    }
}
