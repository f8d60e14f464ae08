package vn.parindex.workflow.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.round.Answer;
import vn.parindex.province.round.Answers;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.Reply;
import vn.parindex.province.round.RoundEvent;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** A department answers the questions that were sent to it. */
@ModelBean("answersTask")
class AnswersTask extends RoundTask {

    /** Set on the process by each department under a name of its own, so that two at once do not meet. */
    private static final String ANSWERED_BY = "answeredBy_";

    private final RoundRecords records;
    private final Answers answers;
    private final Evidence evidence;
    private final LateAnswers late;

    AnswersTask(RoundRecords records, Successions successions, Answers answers, Evidence evidence, LateAnswers late) {
        super(records, successions);
        this.late = late;
        this.records = records;
        this.answers = answers;
        this.evidence = evidence;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        name(task);
        var values = new LinkedHashMap<String, Object>();
        round(task).questions().forEach(question -> values.put(key(question, FormKeys.ASKED), false));
        asked(task).forEach(question -> prefill(task, question, values));
        return values;
    }

    private void prefill(DelegateTask task, QuestionRecord question, Map<String, Object> values) {
        Optional<RoundEvent> returned = question.returned();
        values.put(key(question, FormKeys.ASKED), true);
        values.put(
                key(question, FormKeys.QUESTION), Shown.text(question.question().text()));
        values.put(key(question, FormKeys.SENT_BACK), returned.isPresent());
        returned.ifPresent(event -> values.put(key(question, FormKeys.SENT_BACK_REASON), Shown.text(event.text())));
        question.answer().ifPresent(answer -> {
            values.put(key(question, FormKeys.REPLY), answer.accepted() ? FormKeys.ACCEPT : FormKeys.EXPLAIN);
            values.put(key(question, FormKeys.EXPLANATION), answer.explanation());
        });
        List<Citation> documents = list(task, question);
        // shown by the forms of letters that were entered before documents had files
        values.put(key(question, FormKeys.DOCUMENTS), Shown.text(ItemTask.told(documents)));
        values.put(key(question, FormKeys.DOCUMENT_COUNT), Integer.toString(documents.size()));
        values.put(key(question, FormKeys.EARLIER), Shown.text(earlier(question)));
    }

    @Override
    protected void submitted(DelegateTask task) {
        Actor actor = Actors.of(task, now(task).organisation().current(RoundBean.asked(task)));
        List<QuestionRecord> asked = round(task).questions().stream()
                // what the task was about when it was opened; others may have been returned since
                .filter(question -> Boolean.TRUE.equals(task.getVariableLocal(key(question, FormKeys.ASKED))))
                .toList();
        asked.forEach(question -> answers.answer(question.id(), reply(task, question, actor), actor));
        late.show(task.getProcessInstanceId(), JointTextTask.shown(round(task), asked, evidence));
        // the process looks again whether everybody has answered
        task.getExecution()
                .getProcessInstance()
                .setVariable(ANSWERED_BY + RoundBean.asked(task).replace('-', '_'), true);
    }

    private Reply reply(DelegateTask task, QuestionRecord question, Actor actor) {
        var citations = new ArrayList<Long>();
        List<Citation> standing = list(task, question);
        question.answer().map(Answer::citations).ifPresent(citations::addAll);
        citations.removeIf(id -> standing.stream().noneMatch(citation -> citation.id() == id));
        standing.stream()
                .filter(citation -> isCitedFor(task, question, citation, actor))
                .map(Citation::id)
                .filter(id -> !citations.contains(id))
                .forEach(citations::add);
        cited(task, question, actor).map(Citation::id).ifPresent(citations::add);
        return new Reply(
                FormKeys.ACCEPT.equals(text(task, key(question, FormKeys.REPLY))),
                text(task, key(question, FormKeys.EXPLANATION)),
                citations);
    }

    /** What the department added since the letter came, beside the task, is part of its answer. */
    private boolean isCitedFor(DelegateTask task, QuestionRecord question, Citation citation, Actor actor) {
        EvidenceList list = evidence.list(Keys.planId(task), subject(question));
        return now(task).organisation().current(citation.act().unit()).equals(actor.unit())
                && !list.first(citation).act().at().isBefore(round(task).act().at());
    }

    /** The document that the form adds, if it names any. */
    private Optional<Citation> cited(DelegateTask task, QuestionRecord question, Actor actor) {
        String number = text(task, key(question, FormKeys.DOCUMENT_NUMBER));
        String date = text(task, key(question, FormKeys.DOCUMENT_DATE));
        String issuer = text(task, key(question, FormKeys.DOCUMENT_ISSUER));
        String summary = text(task, key(question, FormKeys.DOCUMENT_SUMMARY));
        if (number == null && date == null && issuer == null && summary == null) {
            return Optional.empty();
        }
        var paper = new Paper(number, date == null ? null : date(task, key(question, FormKeys.DOCUMENT_DATE)));
        return Optional.of(
                evidence.add(Keys.planId(task), subject(question), new Document(paper, issuer, summary, null), actor));
    }

    private List<QuestionRecord> asked(DelegateTask task) {
        return RoundBean.asked(task, round(task)).stream()
                .filter(question -> question.askedUnit().equals(RoundBean.asked(task)))
                .toList();
    }

    private List<Citation> list(DelegateTask task, QuestionRecord question) {
        return evidence.list(Keys.planId(task), subject(question)).current();
    }

    /** What the province said about the criterion in rounds before. */
    private String earlier(QuestionRecord question) {
        return question.earlier().stream()
                .map(id -> records.ofQuestion(id).question(id))
                .flatMap(before -> before.jointText().stream())
                .collect(Collectors.joining("\n\n"));
    }

    private static Subject subject(QuestionRecord question) {
        return Subject.criterion(question.question().criterion());
    }

    private static String key(QuestionRecord question, String what) {
        return FormKeys.ofQuestion(question.id(), what);
    }
}
