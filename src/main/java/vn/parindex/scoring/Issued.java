package vn.parindex.scoring;

import java.time.LocalDate;

/** The document that issued a criteria set, for example 876/QĐ-BNV of 10/11/2022, Bộ Nội vụ. */
public record Issued(String number, LocalDate date, String issuer) {

    public Issued {
        Parameters.text("number", number);
        Parameters.text("issuer", issuer);
        if (date == null) {
            throw new IllegalArgumentException("Thiếu “date”: hãy ghi ngày ban hành.");
        }
    }
}
