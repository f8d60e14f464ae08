package vn.parindex.survey.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;

/** Questionnaires on paper. */
class PrintedBallotsTest {

    static List<String> shipped() {
        return QuestionnaireFiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_question_and_every_answer_of_a_shipped_questionnaire_is_there(String id) throws IOException {
        Questionnaire questionnaire = questionnaire(id);

        String text = text(print(questionnaire, "Sở Tư pháp", List.of("AB12-CD34")));

        assertThat(text).contains(questionnaire.title(), "Mã phiếu: AB12-CD34", "được đánh giá: Sở Tư pháp");
        for (Question question : questionnaire.questions()) {
            assertThat(text).contains(question.section(), question.label());
            if (question.kind() instanceof QuestionKind.Rated rated) {
                assertThat(text).contains(rated.noOpinion().orElse(""));
                rated.options().forEach(option -> assertThat(text).contains("☐ " + option.label()));
            }
        }
        assertThat(text).doesNotContain(Questionnaire.BALLOT_CODE, "Mã phiếu *");
    }

    @Test
    void every_code_has_a_ballot_that_begins_on_a_page_of_its_own() throws IOException {
        byte[] printed = print(questionnaire("phieu-so-nguoi-dan"), "", List.of("A1", "A2", "A3"));

        try (var document = new XWPFDocument(new ByteArrayInputStream(printed))) {
            List<XWPFParagraph> heads = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Mã phiếu: "))
                    .toList();
            assertThat(heads)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Mã phiếu: A1", "Mã phiếu: A2", "Mã phiếu: A3");
            assertThat(heads).extracting(XWPFParagraph::isPageBreak).containsExactly(false, true, true);
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getW()
                            .toString())
                    .isEqualTo("11906");
        }
    }

    @Test
    void without_unit_and_code_there_are_lines_to_fill_in() throws IOException {
        assertThat(text(print(questionnaire("phieu-huyen-lanh-dao-xa"), "", List.of()))
                        .lines()
                        .filter(line -> line.contains("....."))
                        .collect(Collectors.toList()))
                .anyMatch(line -> line.startsWith("Mã phiếu: ..."))
                .anyMatch(line -> line.startsWith("Cơ quan, đơn vị được đánh giá: ..."));
    }

    private static Questionnaire questionnaire(String id) {
        return QuestionnaireFiles.shipped(id).value().orElseThrow().questionnaire();
    }

    private static byte[] print(Questionnaire questionnaire, String unit, List<String> codes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintedBallots.write(questionnaire, unit, codes, bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] printed) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(printed)))) {
            return extractor.getText();
        }
    }
}
