package vn.parindex.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * The document that the plan was issued with.
 *
 * @param basis the documents it rests on ("Căn cứ"), as cited
 */
public record Decision(String number, LocalDate date, List<String> basis) {

    public Decision {
        basis = List.copyOf(basis);
    }
}
