package vn.parindex.web.ballot;

/** What somebody typed as their token, to be shown again. Its text for logs does not say it. */
record TypedToken(String text, boolean wrong) {

    static final TypedToken NONE = new TypedToken("", false);

    private static final int LONGEST = 100;

    static TypedToken wrong(String text) {
        return new TypedToken(text.length() > LONGEST ? text.substring(0, LONGEST) : text, true);
    }

    @Override
    public String toString() {
        return "TypedToken";
    }
}
