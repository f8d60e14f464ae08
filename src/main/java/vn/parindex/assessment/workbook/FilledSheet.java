package vn.parindex.assessment.workbook;

import java.util.List;
import vn.parindex.assessment.SelfStatement;

/**
 * What a filled-in workbook says.
 *
 * @param draft version of the draft that the file was made from; -1 if it does not say
 * @param statements one of every criterion of the field, in their order; may be incomplete
 */
public record FilledSheet(int draft, List<SelfStatement> statements) {

    public FilledSheet {
        statements = List.copyOf(statements);
    }
}
