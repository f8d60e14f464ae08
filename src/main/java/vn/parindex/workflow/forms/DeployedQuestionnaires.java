package vn.parindex.workflow.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.questionnaire.QuestionnaireReader;
import vn.parindex.survey.questionnaire.QuestionnaireSource;

/** Questionnaires as they are deployed at this moment: those of the product, or as a designer has changed them. */
@Component
public class DeployedQuestionnaires {

    private static final String PREFIX = "phieu-";
    private static final String ENDING = ".form";

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    DeployedQuestionnaires(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
        this.repository = repository;
        this.engine = engine;
    }

    /**
     * The latest version of each, whoever asks: deployments are none of a clerk's business, questionnaires are.
     *
     * @throws InvalidSurvey with all problems if one of them is no questionnaire
     */
    public List<QuestionnaireSource> latest() {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(this::read));
    }

    private List<QuestionnaireSource> read() {
        var problems = new ArrayList<String>();
        var found = new ArrayList<QuestionnaireSource>();
        latestDeployments().forEach((name, place) -> {
            Loaded<QuestionnaireSource> read = QuestionnaireReader.read(name, text(place));
            read.value().ifPresent(found::add);
            read.errors().stream().map(Problem::toString).forEach(problems::add);
        });
        if (!problems.isEmpty()) {
            throw new InvalidSurvey(problems);
        }
        return found;
    }

    private record Place(String deployment, String resource) {}

    /** By name of the file, which is the id of the form. */
    private TreeMap<String, Place> latestDeployments() {
        var places = new TreeMap<String, Place>();
        repository.createDeploymentQuery().orderByDeploymentTime().asc().list().forEach(deployment -> repository
                .getDeploymentResourceNames(deployment.getId())
                .forEach(resource -> {
                    String name = resource.substring(resource.lastIndexOf('/') + 1);
                    if (name.startsWith(PREFIX) && name.endsWith(ENDING)) {
                        places.put(name, new Place(deployment.getId(), resource));
                    }
                }));
        return places;
    }

    private String text(Place place) {
        try (InputStream form = repository.getResourceAsStream(place.deployment(), place.resource())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("form " + place.resource() + " cannot be read", e);
        }
    }
}
