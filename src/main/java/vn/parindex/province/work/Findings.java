package vn.parindex.province.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with an input, so that the person who acts sees everything at once. */
public final class Findings {

    private final List<String> problems = new ArrayList<>();

    public void add(String problem, Object... arguments) {
        problems.add(problem.formatted(arguments));
    }

    /** Messages that are complete already. */
    public void addAll(String place, Collection<String> messages) {
        messages.forEach(message -> problems.add(place + message));
    }

    /** Demands a text. */
    public void requireText(String text, String problem, Object... arguments) {
        if (text == null || text.isBlank()) {
            add(problem, arguments);
        }
    }

    /** Demands that a text, if there is one, fits where it is kept. */
    public void requireLength(String text, int longest, String what) {
        if (text != null && text.strip().length() > longest) {
            add("%s dài quá %d ký tự; rút gọn lại.", what, longest);
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws Refused with everything that was found, if anything was */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
