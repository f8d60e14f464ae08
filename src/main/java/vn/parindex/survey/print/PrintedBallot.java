package vn.parindex.survey.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.RatedOption;

/** One ballot on paper: head, introduction, and every question with boxes to mark or lines to write on. */
final class PrintedBallot {

    private static final String FONT = "Times New Roman";
    private static final int TEXT = 12;
    private static final int SMALL = 11;
    private static final String BOX = "☐ ";
    private static final String LINE = ".".repeat(155);
    private static final int COLUMNS = 2;
    private static final int WRITING_LINES = 4;

    private final XWPFDocument document;
    private final Questionnaire questionnaire;

    PrintedBallot(XWPFDocument document, Questionnaire questionnaire) {
        this.document = document;
        this.questionnaire = questionnaire;
    }

    /** @param nextPage whether it comes after another ballot */
    void write(String unit, String code, boolean nextPage) {
        XWPFParagraph head = line("Mã phiếu: " + (code.isEmpty() ? "..................." : code), SMALL, true);
        head.setAlignment(ParagraphAlignment.RIGHT);
        head.setPageBreak(nextPage);
        writeQuestions(unit);
    }

    /** Everything below the code. */
    void writeQuestions(String unit) {
        XWPFParagraph title = line(questionnaire.title(), 14, true);
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(120);
        line("Cơ quan, đơn vị được đánh giá: " + (unit.isEmpty() ? LINE.substring(0, 60) : unit), TEXT, true);
        questionnaire.introduction().lines().filter(text -> !text.isBlank()).forEach(text -> line(text, TEXT, false)
                .setAlignment(ParagraphAlignment.BOTH));
        line("Đánh dấu X vào một ô ở mỗi câu, trừ câu ghi khác. Không ghi họ tên.", SMALL, false)
                .setSpacingAfter(120);
        String section = "";
        for (Question question : questionnaire.questions()) {
            boolean begins = !question.section().equals(section);
            section = question.section();
            if (begins && !section.isEmpty()) {
                XWPFParagraph heading = line(section, TEXT, true);
                heading.setSpacingBefore(160);
                heading.setKeepNext(true);
            }
            question(question);
        }
        line("Trân trọng cảm ơn.", TEXT, false).setSpacingBefore(200);
    }

    private void question(Question question) {
        XWPFParagraph asked = line(question.label(), TEXT, false);
        asked.setSpacingBefore(100);
        asked.setKeepNext(true);
        if (!question.hint().isEmpty()) {
            line(question.hint(), SMALL, false).setKeepNext(true);
        }
        if (question.kind() instanceof QuestionKind.Rated rated) {
            var labels = new ArrayList<>(
                    rated.options().stream().map(RatedOption::label).toList());
            rated.noOpinion().ifPresent(labels::add);
            boxes(labels);
        } else if (question.kind() instanceof QuestionKind.Single single) {
            boxes(single.options().stream().map(AnswerOption::label).toList());
        } else if (question.kind() instanceof QuestionKind.Multiple multiple) {
            line("(Đánh dấu nhiều nhất %d ô.)".formatted(multiple.most()), SMALL, false)
                    .setKeepNext(true);
            boxes(multiple.options().stream().map(AnswerOption::label).toList());
        } else if (question.kind() instanceof QuestionKind.Whole whole) {
            line("Số từ %d đến %d: ...............".formatted(whole.min(), whole.max()), TEXT, false);
        } else {
            boolean several = question.kind() instanceof QuestionKind.Text text && text.lines();
            for (int i = 0; i < (several ? WRITING_LINES : 1); i++) {
                line(LINE, TEXT, false);
            }
        }
    }

    /** Answers stand in two columns, read downwards. */
    private void boxes(List<String> labels) {
        int rows = (labels.size() + COLUMNS - 1) / COLUMNS;
        XWPFTable table = document.createTable(rows, COLUMNS);
        table.removeBorders();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        for (int i = 0; i < rows * COLUMNS; i++) {
            int line = i % rows;
            XWPFTableRow row = table.getRow(line);
            row.setCantSplitRow(true);
            XWPFTableCell box = row.getCell(i / rows);
            box.setWidth("50%");
            XWPFParagraph cell = box.getParagraphs().get(0);
            // before keepNext, which POI only sets where there are properties already
            cell.setSpacingAfter(0);
            cell.setKeepNext(line < rows - 1);
            if (i < labels.size()) {
                run(cell, BOX + labels.get(i), SMALL, false);
            }
        }
    }

    private XWPFParagraph line(String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(40);
        run(paragraph, text, size, bold);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
