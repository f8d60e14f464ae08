package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.source.ShippedFile;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.questionnaire.QuestionnaireSource;
import vn.parindex.workflow.forms.DeployedQuestionnaires;

/** A campaign takes questionnaires as designers have deployed them. */
@IntegrationTest
class DeployedQuestionnairesIT {

    private static final String FILE = "phieu-so-nguoi-dan.form";

    @Autowired
    private DeployedQuestionnaires questionnaires;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    @Test
    void those_that_come_with_the_product_are_deployed() {
        assertThat(ids()).hasSize(6).contains("phieu-so-nguoi-dan", "phieu-huyen-lanh-dao-xa");
    }

    @Test
    void given_a_designer_who_deploys_a_changed_questionnaire_then_the_latest_counts() {
        String changed = text().replace("người dân, tổ chức về sở", "người dân, doanh nghiệp về sở");
        Deployment deployment =
                repository.createDeployment().addString(FILE, changed).deploy();
        try {
            assertThat(questionnaires.latest())
                    .extracting(QuestionnaireSource::text)
                    .contains(changed)
                    .doesNotContain(text());
            assertThat(ids()).hasSize(6);
        } finally {
            repository.deleteDeployment(deployment.getId());
        }
    }

    @Test
    void given_a_clerk_who_may_not_see_deployments_then_the_questionnaires_are_there_all_the_same() {
        identity.setAuthentication("can.bo", List.of("so-noi-vu"));
        try {
            assertThat(ids()).hasSize(6);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void given_a_form_that_is_no_questionnaire_then_it_is_told_by_name() {
        Deployment deployment = repository
                .createDeployment()
                .addString(FILE, text().replace("\"audience\": \"tinh-nguoi-dan-to-chuc\",", ""))
                .deploy();
        try {
            assertThatThrownBy(questionnaires::latest)
                    .isInstanceOf(InvalidSurvey.class)
                    .hasMessageContaining(FILE)
                    .hasMessageContaining("audience");
        } finally {
            repository.deleteDeployment(deployment.getId());
        }
    }

    private List<String> ids() {
        return questionnaires.latest().stream()
                .map(source -> source.questionnaire().id())
                .toList();
    }

    private static String text() {
        return ShippedFile.text("forms/" + FILE).orElseThrow();
    }
}
