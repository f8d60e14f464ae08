package vn.parindex.web.province;

/**
 * A form that was refused, so that the page shows it again as it was typed.
 *
 * @param which of the forms of the page; empty if none was refused
 */
public record TypedForm(String which, DocumentForm form) {

    static final TypedForm NONE = new TypedForm("", DocumentForm.EMPTY);

    /** What a form of the page holds: what was typed, or nothing. */
    public DocumentForm of(String asked) {
        return isOf(asked) ? form : DocumentForm.EMPTY;
    }

    public boolean isOf(String asked) {
        return which.equals(asked);
    }
}
