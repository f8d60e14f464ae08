package vn.parindex.workflow.province;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.RoundFormKind;
import vn.parindex.workflow.tasks.Keys;

/**
 * What models ask about an explanation round: who answers, until when, with which form. A task of a department is about
 * the questions that were sent to the department; after a merger its successor answers them.
 */
@ModelBean("round")
public class RoundBean {

    /** Ids of the questions that were returned last, apart by commas; absent before the first return. */
    static final String RETURNED = "returnedQuestions";

    private final RoundRecords records;
    private final Successions successions;

    RoundBean(RoundRecords records, Successions successions) {
        this.records = records;
        this.successions = successions;
    }

    /**
     * Codes of the departments that have to answer: all that were asked, and after a return those whose answers were
     * returned. Who has not answered at all still has the task from before.
     */
    public List<String> departments(VariableScope scope) {
        return asked(scope, round(scope)).stream()
                .map(QuestionRecord::askedUnit)
                .distinct()
                .toList();
    }

    /** Candidate group of the department, or of its successor. */
    public String department(VariableScope scope) {
        return now(scope).organisation().current(asked(scope));
    }

    /** Last second in time for the department. */
    public Date answerDue(VariableScope scope) {
        return latest(asked(scope, round(scope)).stream()
                .filter(question -> question.askedUnit().equals(asked(scope)))
                .toList());
    }

    /** When the Interior Department no longer waits for answers that are not there. */
    public Date answersEnd(VariableScope scope) {
        return latest(round(scope).open());
    }

    /** Whether every question has an answer. */
    public boolean answered(VariableScope scope) {
        return round(scope).open().isEmpty();
    }

    /** Last second in time of the Ministry's letter. */
    public Date due(VariableScope scope) {
        return Date.from(VietnamTime.endOf(round(scope).letter().deadline()));
    }

    public String interior(VariableScope scope) {
        return now(scope).interior();
    }

    public String issuer(VariableScope scope) {
        return now(scope).issuer();
    }

    /** Id of the form in which departments answer. */
    public String answersForm(VariableScope scope) {
        return RoundFormKind.ANSWERS.formId(Keys.planId(scope), RoundKeys.round(scope));
    }

    /** Id of the form in which the answers are put together. */
    public String jointTextForm(VariableScope scope) {
        return RoundFormKind.JOINT_TEXT.formId(Keys.planId(scope), RoundKeys.round(scope));
    }

    /**
     * Questions that departments are to answer now: all, and after a return those that were returned at that moment.
     * What was returned before, and is not answered yet, still has its task.
     */
    static List<QuestionRecord> asked(VariableScope scope, RoundRecord round) {
        String returned = (String) scope.getVariable(RETURNED);
        if (returned == null) {
            return round.open();
        }
        List<String> ids = List.of(returned.split(","));
        return round.open().stream()
                .filter(question -> ids.contains(Long.toString(question.id())))
                .toList();
    }

    static String asked(VariableScope scope) {
        return (String) scope.getVariable(Models.Variable.DEPARTMENT);
    }

    private static Date latest(List<QuestionRecord> questions) {
        return questions.stream()
                .map(question -> question.due().end())
                .max(Comparator.<Instant>naturalOrder())
                .map(Date::from)
                .orElse(null);
    }

    private RoundRecord round(VariableScope scope) {
        return records.get(RoundKeys.round(scope));
    }

    private Responsibilities now(VariableScope scope) {
        return successions.responsibilities(Keys.planId(scope));
    }
}
