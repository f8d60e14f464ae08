package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Process designers deploy models, nobody else. */
class DeploymentRightsIT extends OverHttp {

    private static final String NAME = "Thử triển khai";
    private static final String MODEL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="thu">
              <bpmn:process id="thu-trien-khai" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void remove() {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-tu-phap",
                "so-tu-phap.lanhdao",
                "so-noi-vu",
                "so-noi-vu.lanhdao",
                "ubnd-tinh",
                "huyen-tra-cu",
                ADMINISTRATOR,
                AUDITOR,
                ENUMERATOR
            })
    void staff_deploy_nothing(String user) {
        Answer answer = deploy(as(user));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(repository.createDeploymentQuery().deploymentName(NAME).count())
                .isZero();
    }

    @Test
    void designers_deploy() {
        Answer answer = deploy(as(DESIGNER));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("thu-trien-khai")
                        .count())
                .isEqualTo(1);
    }

    /** Deleting a deployment takes with it all years that run on it. */
    @Test
    void a_designer_takes_nothing_back() {
        String id = deploy(as(DESIGNER)).json().get("id").asText();

        assertThat(as(DESIGNER)
                        .delete("/engine-rest/deployment/" + id + "?cascade=true")
                        .status())
                .isEqualTo(403);
        assertThat(as(DESIGNER)
                        .delete("/engine-rest/process-definition/key/thu-trien-khai?cascade=true")
                        .status())
                .isEqualTo(403);
        assertThat(as(DESIGNER)
                        .post("/engine-rest/process-definition/key/thu-trien-khai/start", "{}")
                        .status())
                .isEqualTo(403);
    }

    private static Answer deploy(Caller caller) {
        String boundary = "ranh-gioi";
        String body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="model"; filename="thu.bpmn"\r
                Content-Type: application/octet-stream\r
                \r
                %3$s\r
                --%1$s--\r
                """
                        .formatted(boundary, NAME, MODEL);
        return caller.send("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, body);
    }
}
