package vn.parindex.workflow.rehearsal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.Answering;
import vn.parindex.workflow.rehearsal.SimulatedRespondents.Sheet;

@Component
class SimulatedTypists {

    private final Answering answering;

    SimulatedTypists(Answering answering) {
        this.answering = answering;
    }

    void type(Questionnaire questionnaire, List<Sheet> sheets, Function<Sheet, SimulatedBallot> ballots, String user) {
        for (Sheet sheet : sheets) {
            var values = ballots.apply(sheet).fill(questionnaire, true).entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey(), e -> List.of(e.getValue())));
            answering.typeIn(
                    sheet.right().code(),
                    new AnswerForm(questionnaire, Channel.PAPER).read(values).ballot());
        }
    }
}
