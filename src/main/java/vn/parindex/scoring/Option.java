package vn.parindex.scoring;

/** One answer a form offers: the code is stored, the label is shown. */
public record Option(String code, String label) {

    public Option {
        Parameters.text("code", code);
        Parameters.text("label", label);
    }
}
