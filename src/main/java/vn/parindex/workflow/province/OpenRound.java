package vn.parindex.workflow.province;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormDeployment;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.steps.Inputs;

/** Enters the Ministry's letter; from here on the process is about the round that it began. */
@ModelBean("openRound")
class OpenRound implements JavaDelegate {

    private static final String PLAN = "plan";
    private static final String DEADLINE = "deadline";
    private static final String QUESTIONS = "questions";

    private final Rounds rounds;
    private final RoundRecords records;
    private final Successions successions;
    private final FormDeployment forms;

    OpenRound(Rounds rounds, RoundRecords records, Successions successions, FormDeployment forms) {
        this.rounds = rounds;
        this.records = records;
        this.successions = successions;
        this.forms = forms;
    }

    /** A process that has no form behind it was started for a letter that is entered already. */
    @Override
    public void execute(DelegateExecution execution) {
        RoundRecord round = execution.hasVariable(PLAN) ? enter(execution) : records.get(RoundKeys.round(execution));
        forms.deployRound(round);
    }

    private RoundRecord enter(DelegateExecution execution) {
        String planId = Inputs.text(execution, PLAN);
        var letter = new Letter(
                new Paper(
                        Inputs.text(execution, FormKeys.DOCUMENT_NUMBER),
                        LocalDate.parse(Inputs.text(execution, FormKeys.DOCUMENT_DATE))),
                LocalDate.parse(Inputs.text(execution, DEADLINE)));
        var findings = new Findings();
        List<Question> questions = new QuestionLines(findings).read(Inputs.text(execution, QUESTIONS));
        findings.refuse();
        RoundRecord round =
                rounds.open(planId, letter, questions, null, Actors.interior(successions.responsibilities(planId)));
        execution.setProcessBusinessKey(RoundKeys.of(planId, round.id()));
        // kept in the product's own tables now
        execution.removeVariables(List.of(PLAN, FormKeys.DOCUMENT_NUMBER, FormKeys.DOCUMENT_DATE, DEADLINE, QUESTIONS));
        return round;
    }
}
