package vn.parindex.source;

/**
 * A file text in which {@code ¦} marks the place where a problem is expected; the mark is not part of the text.
 */
public record MarkedText(String text, int line, int column) {

    private static final String MARK = "¦";

    public static MarkedText of(String marked) {
        var index = marked.indexOf(MARK);
        if (index < 0) {
            throw new IllegalArgumentException("no place is marked");
        }
        var before = marked.substring(0, index);
        var line = (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        return new MarkedText(marked.replace(MARK, ""), line, index - before.lastIndexOf('\n'));
    }

    /** A sound text with one change that carries the mark. */
    public static MarkedText changing(String sound, String from, String to) {
        if (!sound.contains(from)) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        var index = sound.indexOf(from);
        return of(sound.substring(0, index) + to + sound.substring(index + from.length()));
    }

    public String placeIn(String file) {
        return file + ":" + line + ":" + column;
    }
}
