package vn.parindex.web.account;

import org.springframework.web.bind.annotation.BindParam;

/** What was typed to name a deputy; empty texts where nothing was. */
public record DeputyForm(
        @BindParam("vang") String absent,
        @BindParam("thay") String deputy,
        @BindParam("tu") String first,
        @BindParam("den") String last,
        @BindParam("ly-do") String reason) {

    static final DeputyForm EMPTY = new DeputyForm("", "", "", "", "");

    public DeputyForm {
        absent = text(absent);
        deputy = text(deputy);
        first = text(first);
        last = text(last);
        reason = text(reason);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
