package vn.parindex.survey.questionnaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.UnitGroup;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.survey.QuestionView;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;

/**
 * Questionnaires of a survey against what they are for: the criteria sets that wait for their points, and the
 * respondent groups of the plan.
 */
public final class QuestionnaireChecks {

    private final Collection<QuestionnaireSource> questionnaires;
    private final Problems problems = new Problems();

    public QuestionnaireChecks(Collection<QuestionnaireSource> questionnaires) {
        this.questionnaires = List.copyOf(questionnaires);
        nobodyIsAskedTwice();
    }

    /** Every question fits a criterion of the set, and every survey criterion of the set is asked by somebody. */
    public QuestionnaireChecks against(String unitGroup, CriteriaSet set) {
        List<QuestionnaireSource> ofGroup = ofGroup(unitGroup).toList();
        var asked = new HashSet<String>();
        for (QuestionnaireSource source : ofGroup) {
            for (Question question : source.questionnaire().rated()) {
                var rated = (QuestionKind.Rated) question.kind();
                asked.add(rated.criterion());
                fits(source, question, rated, set);
            }
        }
        List<Criterion> missing = set.leaves().stream()
                .filter(leaf -> leaf.rule() instanceof Survey && !asked.contains(leaf.code()))
                .toList();
        ofGroup.stream()
                .findFirst()
                .ifPresent(first -> missing.forEach(leaf -> problems.error(
                        first.head(),
                        "Tiêu chí %s “%s” của bộ “%s” không có phiếu nào của nhóm đơn vị “%s” hỏi đến; thêm câu hỏi vào ít nhất một phiếu.",
                        leaf.code(),
                        leaf.name(),
                        set.id(),
                        unitGroup)));
        return this;
    }

    /**
     * Every respondent group of a unit group has its questionnaire, every questionnaire its respondent group, and every
     * criterion so many respondents about each unit that it can be scored.
     */
    public QuestionnaireChecks against(String unitGroup, List<RespondentGroup> respondents) {
        List<RespondentGroup> wanted = respondents.stream()
                .filter(group -> group.unitGroup().equals(unitGroup))
                .toList();
        List<QuestionnaireSource> ofGroup = ofGroup(unitGroup).toList();
        var codes = wanted.stream().map(RespondentGroup::code).collect(Collectors.toSet());
        var served = ofGroup.stream()
                .map(source -> source.questionnaire().audience())
                .collect(Collectors.toSet());
        ofGroup.stream()
                .filter(source -> !codes.contains(source.questionnaire().audience()))
                .forEach(source -> problems.error(
                        source.head(),
                        "Kế hoạch không có nhóm đối tượng “%s” cho nhóm đơn vị “%s”; sửa thuộc tính “audience”.",
                        source.questionnaire().audience(),
                        unitGroup));
        ofGroup.stream().findFirst().ifPresent(first -> wanted.stream()
                .filter(group -> !served.contains(group.code()))
                .forEach(group -> problems.error(
                        first.head(),
                        "Nhóm đối tượng “%s” (%s) của nhóm đơn vị “%s” chưa có mẫu phiếu.",
                        group.code(),
                        group.name(),
                        unitGroup)));
        enoughAreAsked(ofGroup, wanted);
        return this;
    }

    /** Every questionnaire asks about a unit group of the plan. */
    public QuestionnaireChecks among(List<UnitGroup> groups) {
        var codes = groups.stream().map(UnitGroup::code).collect(Collectors.toSet());
        questionnaires.stream()
                .filter(source -> !codes.contains(source.questionnaire().unitGroup()))
                .forEach(source -> problems.error(
                        source.head(),
                        "Kế hoạch không có nhóm đơn vị “%s”; sửa thuộc tính “unitGroup”.",
                        source.questionnaire().unitGroup()));
        return this;
    }

    /** What was found so far, in the order of the files. */
    public List<Problem> problems() {
        return problems.load(() -> questionnaires).problems();
    }

    private Stream<QuestionnaireSource> ofGroup(String unitGroup) {
        return questionnaires.stream()
                .filter(source -> source.questionnaire().unitGroup().equals(unitGroup));
    }

    private void fits(QuestionnaireSource source, Question question, QuestionKind.Rated rated, CriteriaSet set) {
        var leaf = set.find(rated.criterion());
        if (leaf.isEmpty()) {
            problems.error(
                    source.place(question),
                    "Câu hỏi “%s”: bộ tiêu chí “%s” không có tiêu chí %s; sửa thuộc tính “criterion”.",
                    question.key(),
                    set.id(),
                    FormComponent.quoted(rated.criterion()));
        } else if (!(leaf.get().rule() instanceof Survey survey)) {
            problems.error(
                    source.place(question),
                    "Câu hỏi “%s”: tiêu chí %s của bộ “%s” không chấm bằng điều tra xã hội học; sửa thuộc tính “criterion”.",
                    question.key(),
                    rated.criterion(),
                    set.id());
        } else if (survey.scale() != rated.scale()) {
            problems.error(
                    source.place(question),
                    "Câu hỏi “%s”: thang điểm từ 1 đến %d nhưng tiêu chí %s của bộ “%s” chấm theo thang từ 1 đến %d; sửa thuộc tính “scale” và các lựa chọn.",
                    question.key(),
                    rated.scale(),
                    rated.criterion(),
                    set.id(),
                    survey.scale());
        }
    }

    private void enoughAreAsked(List<QuestionnaireSource> ofGroup, List<RespondentGroup> respondents) {
        var ballots = new HashMap<String, Integer>();
        ofGroup.forEach(source -> criteria(source)
                .distinct()
                .forEach(code -> ballots.merge(code, perUnit(source, respondents), Integer::sum)));
        for (QuestionnaireSource source : ofGroup) {
            for (Question question : source.questionnaire().rated()) {
                String code = ((QuestionKind.Rated) question.kind()).criterion();
                int asked = ballots.get(code);
                // an audience that the plan does not have is a problem of its own
                if (asked > 0 && asked < QuestionView.SMALLEST) {
                    problems.error(
                            source.place(question),
                            "Câu hỏi “%s”: tiêu chí %s chỉ có %d phiếu hỏi về mỗi đơn vị; dưới %d câu trả lời thì không chấm điểm để không lộ ý kiến từng người, hỏi thêm nhóm đối tượng khác.",
                            question.key(),
                            code,
                            asked,
                            QuestionView.SMALLEST);
                }
            }
        }
    }

    private static int perUnit(QuestionnaireSource source, List<RespondentGroup> respondents) {
        return respondents.stream()
                .filter(group -> group.code().equals(source.questionnaire().audience()))
                .mapToInt(RespondentGroup::perUnit)
                .sum();
    }

    private static Stream<String> criteria(QuestionnaireSource source) {
        return source.questionnaire().rated().stream()
                .map(question -> ((QuestionKind.Rated) question.kind()).criterion());
    }

    private void nobodyIsAskedTwice() {
        var ids = new HashSet<String>();
        var audiences = new HashMap<String, String>();
        for (QuestionnaireSource source : questionnaires) {
            Questionnaire questionnaire = source.questionnaire();
            if (!ids.add(questionnaire.id())) {
                problems.error(source.head(), "Mã phiếu “%s” đã dùng cho tệp khác; đổi mã.", questionnaire.id());
            }
            String other = audiences.putIfAbsent(
                    questionnaire.unitGroup() + "/" + questionnaire.audience(), questionnaire.id());
            if (other != null) {
                problems.error(
                        source.head(),
                        "Nhóm đối tượng “%s” đã có phiếu “%s”; mỗi nhóm đối tượng một mẫu phiếu.",
                        questionnaire.audience(),
                        other);
            }
        }
    }
}
