package vn.parindex.survey.print;

/**
 * What is printed on one ballot that was issued. Its text for logs says neither code nor link.
 *
 * @param batch number of the issue
 * @param number of the sheet within the batch
 * @param code for those who type the ballot in
 * @param link address at which it is answered
 */
public record SheetLabel(long batch, int number, String code, String link) {

    @Override
    public String toString() {
        return "SheetLabel[%d/%d]".formatted(batch, number);
    }
}
