package vn.parindex.source;

import java.util.Objects;

/**
 * One thing that is wrong, or looks wrong, in a plan or criteria set file.
 *
 * @param place {@code file:line:column}, counted from 1
 * @param message Vietnamese: what is wrong and what to do; one line, whatever the file has in the cell that it quotes
 */
public record Problem(Severity severity, String place, String message) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        message = message.replaceAll("\\p{Cntrl}+", " ");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return "%s: %s: %s".formatted(place, isError() ? "lỗi" : "cảnh báo", message);
    }
}
