package vn.parindex.web.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.entry.EntrySheets;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.DoubleEntry;
import vn.parindex.survey.urn.TypedPairs;

/** What the page of typed ballots shows. */
@Component
class EntryDesk {

    private final EntrySheets sheets;
    private final DoubleEntry twice;
    private final QuestionnaireVersions versions;

    EntryDesk(EntrySheets sheets, DoubleEntry twice, QuestionnaireVersions versions) {
        this.sheets = sheets;
        this.twice = twice;
        this.versions = versions;
    }

    String show(SurveyVisitor visitor, Model model) {
        String planId = visitor.plan().id();
        var known = sheets.of(planId);
        model.addAttribute("sheets", known);
        if (!known.isEmpty()) {
            TypedPairs pairs = twice.pairs(planId, visitor.typist().units());
            model.addAttribute("waiting", pairs.waiting().size());
            model.addAttribute(
                    "different", pairs.different().stream().map(this::shown).toList());
        }
        return "survey-entry";
    }

    private TypedDifference shown(TypedPairs.Pair pair) {
        Questionnaire questionnaire = versions.questionnaire(pair.first().version());
        var form = new AnswerForm(questionnaire, Channel.PAPER);
        Map<String, List<String>> first = form.values(pair.first().ballot());
        Map<String, List<String>> second = form.values(pair.second().ballot());
        List<TypedDifference.Line> lines = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            List<String> one = first.getOrDefault(question.key(), List.of());
            List<String> two = second.getOrDefault(question.key(), List.of());
            if (!one.equals(two)) {
                lines.add(new TypedDifference.Line(question.label(), String.join(", ", one), String.join(", ", two)));
            }
        }
        return new TypedDifference(
                pair.first().code().text(), pair.first().user(), pair.second().user(), lines);
    }
}
