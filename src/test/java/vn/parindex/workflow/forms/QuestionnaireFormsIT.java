package vn.parindex.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;

/** The engine has the shipped questionnaires as forms, so that a paper ballot can be typed into them. */
@IntegrationTest
class QuestionnaireFormsIT {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private FormLibrary library;

    static Stream<String> shipped() {
        return QuestionnaireFiles.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void is_deployed_with_an_input_for_every_question(String id) {
        Questionnaire questionnaire =
                QuestionnaireFiles.shipped(id).value().orElseThrow().questionnaire();

        FormSchema form = engine.getCommandExecutorTxRequired()
                .execute(command -> library.form(new CamundaFormRefImpl(id, "latest"), null));

        assertThat(form.fields())
                .extracting(FormField::key)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(Questionnaire.BALLOT_CODE),
                                questionnaire.questions().stream().map(Question::key))
                        .toList());
    }
}
