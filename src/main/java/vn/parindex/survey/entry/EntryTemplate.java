package vn.parindex.survey.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** An empty table for the ballots of a questionnaire: {@link BallotEntries} reads it back. */
public final class EntryTemplate {

    private static final String BALLOTS = "Nhập phiếu";
    private static final String GUIDE = "Hướng dẫn";

    /** Rows with drop-down lists; rows below take the same answers without them. */
    private static final int ROWS = 5_000;

    private static final int LABEL_ROW = 1;
    private static final int FIRST_ROW = 2;

    private static final List<String> NOTES = List.of(
            "Mỗi phiếu giấy một dòng ở trang “Nhập phiếu”; không đổi dòng tiêu đề, không gộp ô.",
            "Cột ma_phieu: ghi mã in ở góc trên bên phải của phiếu, viết hoa hay viết thường đều được.",
            "Câu hỏi chấm điểm: ghi số của phương án được chọn. Không biết, không có ý kiến ghi KYK (nếu phiếu có phương án"
                    + " này); phiếu đánh dấu hai phương án trở lên hoặc không đọc được ghi KHL; không trả lời để trống.",
            "Câu hỏi chọn nhiều phương án: ghi số thứ tự các phương án, cách nhau bằng dấu chấm phẩy, ví dụ 1;3.",
            "Có thể thêm các cột don_vi và nhom để đối chiếu với mã phiếu, và cột ghi_chu cho người nhập.",
            "Nhập lại cùng một tệp không làm thay đổi số liệu: phiếu đã nhập được bỏ qua.");

    private EntryTemplate() {}

    /** Writes an .xlsx file; equal questionnaires give equal bytes. */
    public static void write(Questionnaire questionnaire, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            XSSFSheet ballots = workbook.createSheet(BALLOTS);
            ballots(new SheetWriter(ballots, styles), questionnaire);
            guide(new SheetWriter(workbook.createSheet(GUIDE), styles), ballots, questionnaire);
            StableArchive.write(workbook, out);
        }
    }

    private static void ballots(SheetWriter out, Questionnaire questionnaire) {
        List<Question> questions = questionnaire.questions();
        out.widths(IntStream.rangeClosed(0, questions.size())
                .map(i -> i == 0 ? 20 : questions.get(i - 1).isRated() ? 12 : 30)
                .toArray());
        out.codesBelow(0);
        var headings = new ArrayList<>(List.of(EntryColumn.CODE_NAME));
        questions.forEach(question -> headings.add(question.key()));
        out.header(headings.toArray(String[]::new));
        XSSFRow labels = out.row();
        out.text(labels, 0, EntryRows.LABEL_ROW, Role.TEXT);
        for (int i = 0; i < questions.size(); i++) {
            out.text(labels, i + 1, questions.get(i).label(), Role.TEXT);
            if (!questions.get(i).isRated()) {
                // as text: an opinion that begins with = is no formula
                out.codesBelow(i + 1);
            }
        }
        labels.setHeightInPoints(120);
        out.sheet().createFreezePane(1, LABEL_ROW + 1);
        out.printSetup(questionnaire.title());
    }

    /** Tells what may be typed; the drop-down lists are cells of it, for labels have commas. */
    private static void guide(SheetWriter out, XSSFSheet ballots, Questionnaire questionnaire) {
        out.widths(16, 70, 60);
        out.line("NHẬP PHIẾU GIẤY", Role.TITLE, 3);
        out.line(questionnaire.title(), Role.SUBTITLE, 3);
        NOTES.forEach(note -> out.line(note, Role.PLAIN, 3));
        out.skip();
        XSSFRow header = out.row();
        out.text(header, 0, "Cột", Role.HEADER);
        out.text(header, 1, "Câu hỏi", Role.HEADER);
        out.text(header, 2, "Ghi gì vào ô", Role.HEADER);
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            List<String> lines = allowed(question.kind());
            int first = out.next();
            for (int j = 0; j < lines.size(); j++) {
                XSSFRow row = out.row();
                out.text(row, 0, j == 0 ? question.key() : "", Role.TEXT);
                out.text(row, 1, j == 0 ? question.label() : "", Role.TEXT);
                out.text(row, 2, lines.get(j), Role.TEXT);
                out.fit(row);
            }
            choose(ballots, i + 1, question.kind(), first, lines.size());
        }
        out.printSetup(questionnaire.title());
    }

    private static List<String> allowed(QuestionKind kind) {
        if (kind instanceof QuestionKind.Rated rated) {
            List<String> lines = new ArrayList<>(rated.options().stream()
                    .map(option -> option.points() + ": " + option.label())
                    .toList());
            rated.noOpinion().ifPresent(label -> lines.add(RatedCell.NO_OPINION + ": " + label));
            lines.add(RatedCell.SPOILED + ": đánh dấu hai phương án trở lên hoặc không đọc được");
            return lines;
        }
        if (kind instanceof QuestionKind.Single single) {
            return single.options().stream().map(AnswerOption::label).toList();
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return IntStream.range(0, multiple.options().size())
                    .mapToObj(i -> (i + 1) + ": " + multiple.options().get(i).label())
                    .toList();
        }
        if (kind instanceof QuestionKind.Whole whole) {
            return List.of("số nguyên từ %d đến %d".formatted(whole.min(), whole.max()));
        }
        return List.of("nhiều nhất %d ký tự".formatted(((QuestionKind.Text) kind).maxLength()));
    }

    private static void choose(XSSFSheet ballots, int column, QuestionKind kind, int first, int lines) {
        var helper = new XSSFDataValidationHelper(ballots);
        DataValidationConstraint choices;
        if (kind instanceof QuestionKind.Rated rated) {
            List<String> answers = new ArrayList<>(rated.options().stream()
                    .map(option -> Integer.toString(option.points()))
                    .sorted()
                    .toList());
            rated.noOpinion().ifPresent(label -> answers.add(RatedCell.NO_OPINION));
            answers.add(RatedCell.SPOILED);
            choices = helper.createExplicitListConstraint(answers.toArray(String[]::new));
        } else if (kind instanceof QuestionKind.Single) {
            String range = new CellReference(GUIDE, first, 2, true, true).formatAsString() + ":"
                    + new CellReference(first + lines - 1, 2, true, true).formatAsString();
            choices = helper.createFormulaListConstraint(range);
        } else {
            return;
        }
        DataValidation validation = helper.createValidation(
                choices, new CellRangeAddressList(FIRST_ROW, FIRST_ROW + ROWS - 1, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("Phương án không có trong phiếu", "Chọn một giá trị trong danh sách của ô.");
        validation.setShowErrorBox(true);
        ballots.addValidationData(validation);
    }
}
