package vn.parindex.survey.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.parindex.source.CellSink;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.TypedBallots;

/** Reads the rows of a file as ballots, with all that is wrong with them; what is said of a cell never quotes it. */
final class EntryRows implements CellSink {

    /** Stands in the column of codes where the template repeats the questions in words. */
    static final String LABEL_ROW = "Mã phiếu";

    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_NAME = 300;
    private static final int PROGRESS = 10_000;

    private final String file;
    private final boolean workbook;
    private final EntryColumn[] columns;
    private final int codeColumn;
    private final Questionnaire questionnaire;
    private final EntryNames names;
    private final Problems problems;
    private final IntConsumer progress;
    private final AnswerForm form;
    private final RatedCell[] rated;
    private final WordsCell[] others;
    private final TypedBallots typed;

    /** Lines that say the same as an earlier row, by that row. */
    private final Map<Integer, List<Integer>> repeats = new HashMap<>();

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Integer> wordColumns = new HashMap<>();
    private final byte[] answers;
    private BallotCode code;
    private boolean codeGiven;
    private boolean labelRow;
    private String unit;
    private String audience;
    private long problemsBefore;
    private boolean beyond;
    private int number;

    private int rows;
    private int bad;
    private boolean full;

    EntryRows(
            String file,
            boolean workbook,
            List<EntryColumn> columns,
            Questionnaire questionnaire,
            EntryNames names,
            Problems problems,
            IntConsumer progress) {
        this.file = file;
        this.workbook = workbook;
        this.columns = columns.toArray(EntryColumn[]::new);
        codeColumn = columns.indexOf(new EntryColumn(EntryColumn.Kind.CODE, 0));
        this.questionnaire = questionnaire;
        this.names = names;
        this.problems = problems;
        this.progress = progress;
        form = new AnswerForm(questionnaire, Channel.PAPER);
        rated = questionnaire.rated().stream()
                .map(question -> new RatedCell((QuestionKind.Rated) question.kind()))
                .toArray(RatedCell[]::new);
        others = questionnaire.questions().stream().map(WordsCell::new).toArray(WordsCell[]::new);
        answers = new byte[rated.length];
        typed = new TypedBallots(questionnaire.version(), rated.length);
    }

    /** The good rows, those with different answers under one code left out. */
    TypedBallots typed() {
        return typed;
    }

    /** Ballots in the file, good and bad. */
    int rows() {
        return rows;
    }

    int bad() {
        return bad;
    }

    /** Lines that say once more what a row says. */
    List<Integer> repeated(int row) {
        return repeats.getOrDefault(row, List.of());
    }

    /** Whether the file has more than can be taken at once. */
    boolean isFull() {
        return full;
    }

    /** Where the code of a row stands. */
    Place codePlace(int line) {
        return new Place(file, line, codeColumn + 1);
    }

    @Override
    public void startRow(int line) {
        number = line;
        Arrays.fill(answers, (byte) 0);
        words.clear();
        wordColumns.clear();
        code = null;
        codeGiven = false;
        labelRow = false;
        unit = null;
        audience = null;
        beyond = false;
        problemsBefore = problems.errorCount();
    }

    @Override
    public void cell(int column, char[] text, int from, int length) {
        if (labelRow) {
            return;
        }
        if (column >= columns.length) {
            beyond();
            return;
        }
        EntryColumn what = columns[column];
        switch (what.kind()) {
            case RATED -> rated(column, what.index(), text, from, length);
            case CODE -> code(column, text, from, length);
            case WORDS -> words(column, what.index(), text, from, length);
            case UNIT ->
                unit = named(column, length, text, from, "cơ quan, đơn vị", names::unit)
                        .orElse(null);
            case AUDIENCE ->
                audience = named(column, length, text, from, "nhóm đối tượng", names::audience)
                        .orElse(null);
            case NOTE -> {} // for the people who type
        }
    }

    @Override
    public void broken(int column, String problem) {
        if (column < columns.length && columns[column].kind() != EntryColumn.Kind.NOTE) {
            codeGiven |= column == codeColumn;
            problems.error(place(column), "%s", problem);
        }
    }

    @Override
    public void endRow() {
        if (labelRow || full) {
            return;
        }
        rows++;
        if (rows % PROGRESS == 0) {
            progress.accept(rows);
        }
        Map<String, String> texts = texts();
        if (!codeGiven) {
            problems.error(place(codeColumn), "Thiếu mã phiếu; ghi mã in ở góc trên bên phải của phiếu.");
        }
        if (problems.errorCount() > problemsBefore) {
            bad++;
        } else if (typed.isFull()) {
            full = true;
            problems.error(
                    place(0), "Tệp có nhiều phiếu hơn mức nhận được trong một lần; chia thành nhiều tệp rồi nhập.");
        } else {
            add(texts);
        }
    }

    private void add(Map<String, String> texts) {
        int earlier = typed.find(code);
        if (earlier < 0) {
            typed.add(number, code, answers, texts, unit, audience);
        } else if (!typed.isDropped(earlier) && typed.says(earlier, answers, texts, unit, audience)) {
            repeats.computeIfAbsent(earlier, row -> new ArrayList<>()).add(number);
        } else {
            contradicts(earlier);
        }
    }

    /** Nobody but the sheet can tell which of them is right, so none is taken. */
    private void contradicts(int earlier) {
        int first = typed.line(earlier);
        if (!typed.isDropped(earlier)) {
            typed.drop(earlier);
            refuse(first, number);
            Optional.ofNullable(repeats.remove(earlier))
                    .ifPresent(lines -> lines.forEach(line -> refuse(line, number)));
        }
        refuse(number, first);
    }

    private void refuse(int line, int other) {
        bad++;
        problems.error(
                codePlace(line),
                "Mã phiếu này có cả ở dòng %d với nội dung khác; xem lại phiếu giấy và chỉ giữ một dòng.",
                other);
    }

    private void rated(int column, int question, char[] text, int from, int length) {
        byte answer = rated[question].read(text, from, length);
        if (answer == RatedCell.WRONG) {
            problems.error(place(column), "Phương án trả lời không có trong phiếu; ghi %s.", rated[question].allowed());
        } else {
            answers[question] = answer;
        }
    }

    private void code(int column, char[] text, int from, int length) {
        codeGiven = true;
        String given = new String(text, from, Math.min(length, LONGEST_NAME));
        code = BallotCode.parse(given).orElse(null);
        labelRow = code == null && EntryText.plain(given).equals(EntryText.plain(LABEL_ROW));
        if (code == null && !labelRow) {
            problems.error(place(column), "Mã phiếu không đúng; kiểm tra lại từng chữ, số in trên phiếu.");
        }
    }

    private void words(int column, int question, char[] text, int from, int length) {
        Question asked = questionnaire.questions().get(question);
        if (length > LONGEST_WORDS) {
            problems.error(place(column), "Ô này dài %d ký tự, quá dài cho một câu trả lời; rút gọn lại.", length);
            return;
        }
        words.put(asked.key(), others[question].values(new String(text, from, length)));
        wordColumns.put(asked.key(), column);
    }

    private Map<String, String> texts() {
        if (words.isEmpty()) {
            return Map.of();
        }
        AnswerForm.Filled filled = form.read(words);
        filled.problems().forEach((key, problem) -> problems.error(place(wordColumns.get(key)), "%s", problem));
        return filled.ballot() == null ? Map.of() : filled.ballot().texts();
    }

    private Optional<String> named(
            int column, int length, char[] text, int from, String what, Function<String, Optional<String>> find) {
        Optional<String> found = length > LONGEST_NAME ? Optional.empty() : find.apply(new String(text, from, length));
        if (found.isEmpty()) {
            problems.error(place(column), "Kế hoạch không có %s này; ghi mã hoặc tên như trong kế hoạch.", what);
        }
        return found;
    }

    /** In a workbook these are notes; in CSV, a comma without quotation marks has moved all answers behind it. */
    private void beyond() {
        if (!workbook && !beyond) {
            beyond = true;
            problems.error(
                    place(columns.length),
                    "Dòng này có nhiều ô hơn dòng tiêu đề; câu trả lời có dấu phẩy phải để trong dấu ngoặc kép.");
        }
    }

    private Place place(int column) {
        return new Place(file, number, column + 1);
    }
}
