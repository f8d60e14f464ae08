package vn.parindex.survey.entry;

import java.util.HashMap;
import java.util.Map;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.questionnaire.QuestionKind;

/** What may stand in the column of a rated question. */
final class RatedCell {

    static final String NO_OPINION = "KYK";
    static final String SPOILED = "KHL";

    /** No answer at all, unlike a blank one. */
    static final byte WRONG = Byte.MIN_VALUE;

    private final int scale;
    private final Map<String, Byte> words = new HashMap<>();

    RatedCell(QuestionKind.Rated rated) {
        scale = rated.scale();
        rated.options().forEach(option -> {
            words.put(EntryText.plain(option.label()), (byte) option.points());
            words.put(option.value(), (byte) option.points());
        });
        rated.noOpinion().ifPresent(label -> {
            words.put(EntryText.plain(label), (byte) FilledBallot.NO_OPINION);
            words.put(QuestionKind.Rated.NO_OPINION, (byte) FilledBallot.NO_OPINION);
            words.put(EntryText.plain(NO_OPINION), (byte) FilledBallot.NO_OPINION);
            words.put(NO_OPINION, (byte) FilledBallot.NO_OPINION);
        });
        words.put(AnswerForm.UNREADABLE, (byte) FilledBallot.SPOILED);
        words.put(EntryText.plain(SPOILED), (byte) FilledBallot.SPOILED);
        words.put(SPOILED, (byte) FilledBallot.SPOILED);
    }

    /** The answer as a ballot keeps it, or {@link #WRONG}. */
    byte read(char[] text, int from, int length) {
        if (length == 1 && text[from] >= '1' && text[from] <= '9') {
            int answer = text[from] - '0';
            return answer <= scale ? (byte) answer : WRONG;
        }
        // longer than any option: not worth looking at
        return length > 400 ? WRONG : word(new String(text, from, length));
    }

    private byte word(String typed) {
        Byte asItIs = words.get(typed);
        return asItIs != null ? asItIs : words.getOrDefault(EntryText.plain(typed), WRONG);
    }

    /** What may be typed, for people: "1 đến 5, KYK, KHL". */
    String allowed() {
        return "số từ 1 đến %d, %s%s hoặc để trống"
                .formatted(scale, words.containsKey(EntryText.plain(NO_OPINION)) ? NO_OPINION + ", " : "", SPOILED);
    }
}
