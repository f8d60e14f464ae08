package vn.parindex.web.survey;

import vn.parindex.survey.sample.SampleOrder;

/**
 * The form of a sample as it was typed, in the names of its fields.
 *
 * @param mucDich purpose
 * @param cotMa column of ids
 * @param cotTang column of strata
 * @param soHo size
 * @param hatGiong seed
 * @param nguon where the seed comes from
 */
public record SampleForm(String mucDich, String cotMa, String cotTang, String soHo, String hatGiong, String nguon) {

    private static final String WHOLE = "0*[1-9]\\d{0,8}";

    static final SampleForm EMPTY = new SampleForm("", "", "", "", "", "");

    public SampleForm {
        mucDich = text(mucDich);
        cotMa = text(cotMa);
        cotTang = text(cotTang);
        soHo = text(soHo);
        hatGiong = text(hatGiong);
        nguon = text(nguon);
    }

    /** A size that is no number becomes 0, which the order refuses. */
    SampleOrder order() {
        return new SampleOrder(
                mucDich, cotMa, cotTang, soHo.matches(WHOLE) ? Integer.parseInt(soHo) : 0, hatGiong, nguon);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
