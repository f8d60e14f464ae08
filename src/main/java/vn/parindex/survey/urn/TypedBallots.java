package vn.parindex.survey.urn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.FilledBallot;

/**
 * Ballots typed into a file, each with the code of its sheet, in as few bytes as they take: there may be a million. Each
 * code is there once. For one thread; its text for logs says nothing of what is in it.
 */
public final class TypedBallots {

    /** Bytes. */
    private static final long MOST = 192L << 20;

    private static final int FIRST = 1 << 10;

    private final String sheet;
    private final int questions;
    private final BitSet dropped = new BitSet();
    private int[] lines = new int[FIRST];
    private long[] codes = new long[FIRST];
    private byte[] answers;
    private byte[][] texts;
    private String[] units;
    private String[] audiences;
    /** Rows by their codes, one more than the row; 0 where there is none. */
    private int[] table = new int[4 * FIRST];

    private Set<String> notAbout = Set.of();
    private int size;
    private long textBytes;

    /**
     * @param sheet SHA-256 of the form that was answered
     * @param questions rated questions of the form
     */
    public TypedBallots(String sheet, int questions) {
        this.sheet = sheet;
        this.questions = questions;
        answers = new byte[FIRST * questions];
    }

    /** Codes of units about which whoever typed may not type ballots: their own. */
    public void notAbout(Set<String> units) {
        notAbout = Set.copyOf(units);
    }

    Set<String> notAbout() {
        return notAbout;
    }

    /** Whether there is no room for another ballot: such a file is to be split. */
    public boolean isFull() {
        return textBytes + (long) size * (questions + 32) > MOST;
    }

    /** Rows, also those that were dropped. */
    public int size() {
        return size;
    }

    /** Rows that were not dropped. */
    public int kept() {
        return size - dropped.cardinality();
    }

    /** The row of a code, -1 if there is none. */
    public int find(BallotCode code) {
        return table[slot(code.bits())] - 1;
    }

    /**
     * Adds a ballot under a code that is not there yet.
     *
     * @param line where it stands in the file
     * @param given to the rated questions, in their order; they are copied
     * @param words answers in words by key of the question, checked against the form
     * @param unit code of the unit that the file says the ballot is about; null if it does not say
     * @param audience code of the group that the file says it is from; null if it does not say
     */
    public void add(int line, BallotCode code, byte[] given, Map<String, String> words, String unit, String audience) {
        if (size == lines.length) {
            grow();
        }
        lines[size] = line;
        codes[size] = code.bits();
        System.arraycopy(given, 0, answers, size * questions, questions);
        if (!words.isEmpty()) {
            if (texts == null) {
                texts = new byte[lines.length][];
            }
            texts[size] = BallotJson.texts(words).getBytes(StandardCharsets.UTF_8);
            textBytes += texts[size].length + 2L * Long.BYTES;
        }
        if (unit != null) {
            units = units == null ? new String[lines.length] : units;
            units[size] = unit;
        }
        if (audience != null) {
            audiences = audiences == null ? new String[lines.length] : audiences;
            audiences[size] = audience;
        }
        table[slot(codes[size])] = size + 1;
        size++;
    }

    /** Whether a row says just this. */
    public boolean says(int row, byte[] given, Map<String, String> words, String unit, String audience) {
        return Arrays.equals(answers, row * questions, (row + 1) * questions, given, 0, questions)
                && BallotJson.readTexts(texts(row)).equals(words)
                && Objects.equals(unit(row), unit)
                && Objects.equals(audience(row), audience);
    }

    /** Takes a row out; its code stays known. */
    public void drop(int row) {
        dropped.set(row);
    }

    public boolean isDropped(int row) {
        return dropped.get(row);
    }

    /** Where the row stands in the file. */
    public int line(int row) {
        return lines[row];
    }

    BallotCode code(int row) {
        return BallotCode.of(codes[row]);
    }

    int questions() {
        return questions;
    }

    byte answer(int row, int question) {
        return answers[row * questions + question];
    }

    FilledBallot ballot(int row) {
        return new FilledBallot(
                sheet,
                IntStream.range(0, questions)
                        .mapToObj(question -> (int) answer(row, question))
                        .toList(),
                BallotJson.readTexts(texts(row)));
    }

    /** As JSON. */
    byte[] texts(int row) {
        return texts == null || texts[row] == null ? NOTHING : texts[row];
    }

    String unit(int row) {
        return units == null ? null : units[row];
    }

    String audience(int row) {
        return audiences == null ? null : audiences[row];
    }

    private static final byte[] NOTHING = {'{', '}'};

    private void grow() {
        int more = 2 * lines.length;
        lines = Arrays.copyOf(lines, more);
        codes = Arrays.copyOf(codes, more);
        answers = Arrays.copyOf(answers, more * questions);
        texts = texts == null ? null : Arrays.copyOf(texts, more);
        units = units == null ? null : Arrays.copyOf(units, more);
        audiences = audiences == null ? null : Arrays.copyOf(audiences, more);
        table = new int[4 * more];
        for (int row = 0; row < size; row++) {
            table[slot(codes[row])] = row + 1;
        }
    }

    /** Where a code is, or would be, in the table; a quarter of the table is in use. */
    private int slot(long code) {
        int slot = (int) (code * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & table.length - 1;
        while (table[slot] != 0 && codes[table[slot] - 1] != code) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    @Override
    public String toString() {
        return "TypedBallots[" + size + "]";
    }
}
