package vn.parindex.province;

import java.util.Optional;

/**
 * Something that keeps a plan from being started.
 *
 * @param item number of the item it is about; empty if no item is
 * @param criterion code in the set, of an unknown one in the plan's own set; empty if it is about a unit
 * @param finding Vietnamese: what is wrong
 * @param remedy Vietnamese: what to do
 * @param acknowledged why it is meant; then it keeps nothing from being started
 */
public record MatrixProblem(
        Kind kind,
        Optional<String> item,
        Optional<String> criterion,
        String finding,
        String remedy,
        Optional<String> acknowledged) {

    /** What is wrong. */
    public enum Kind {
        NO_LEAD,
        TWO_LEADS,
        UNKNOWN_UNIT,
        UNKNOWN_CRITERION
    }

    public boolean isBlocking() {
        return acknowledged.isEmpty();
    }

    /** Vietnamese: what is wrong and what to do, or why it is meant. */
    public String message() {
        return acknowledged
                .map(reason -> "%s. Lý do: %s".formatted(finding, reason))
                .orElseGet(() -> "%s; %s.".formatted(finding, remedy));
    }
}
