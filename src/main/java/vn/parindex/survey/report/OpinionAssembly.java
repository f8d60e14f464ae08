package vn.parindex.survey.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.scoring.survey.QuestionView;
import vn.parindex.scoring.survey.SmallParts;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.QuestionKind.Multiple;
import vn.parindex.survey.questionnaire.QuestionKind.Single;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * Puts answers in words together so that they do not tell who gave them: a group of few ballots is not named, and goes
 * with the next larger one as its figures do.
 *
 * @param groups that were asked about the unit, in the order of the plan
 * @param questionnaires by code of the group
 * @param ballots about the unit by code of the group
 */
record OpinionAssembly(
        List<RespondentGroup> groups, Map<String, Questionnaire> questionnaires, Map<String, Integer> ballots) {

    static final String UNNAMED = "Các nhóm đối tượng có ít phiếu (gộp chung)";
    private static final String SEVERAL = "Ý kiến, góp ý";

    List<OpinionBlock> of(List<OpinionCount> counted) {
        var parts = new SmallParts<RespondentGroup>(RespondentGroup::code, this::ballots);
        List<RespondentGroup> asked =
                groups.stream().filter(group -> ballots(group) > 0).toList();
        List<RespondentGroup> unnamed = parts.hidden(asked);
        Stream<OpinionBlock> named = asked.stream()
                .filter(group -> !unnamed.contains(group))
                .flatMap(group -> questions(group)
                        .map(question -> block(group.name(), question.label(), said(group, question, counted))));
        Stream<OpinionBlock> together =
                parts.behind(unnamed) < QuestionView.SMALLEST ? Stream.empty() : together(unnamed, counted);
        return Stream.concat(named, together)
                .filter(block -> !block.said().isEmpty())
                .toList();
    }

    /** A question that not all of them were asked would tell who answered. */
    private Stream<OpinionBlock> together(List<RespondentGroup> unnamed, List<OpinionCount> counted) {
        var byLabel = new LinkedHashMap<String, List<OpinionBlock.Said>>();
        unnamed.forEach(group -> questions(group).forEach(question -> byLabel.computeIfAbsent(
                        askedAll(unnamed, question.label()) ? question.label() : SEVERAL, label -> new ArrayList<>())
                .addAll(said(group, question, counted))));
        return byLabel.entrySet().stream().map(label -> block(UNNAMED, label.getKey(), label.getValue()));
    }

    private boolean askedAll(List<RespondentGroup> all, String label) {
        return all.stream().allMatch(group -> questions(group)
                .anyMatch(question -> question.label().equals(label)));
    }

    private Stream<Question> questions(RespondentGroup group) {
        return questionnaires.get(group.code()).questions().stream().filter(question -> !question.isRated());
    }

    private static List<OpinionBlock.Said> said(RespondentGroup group, Question question, List<OpinionCount> counted) {
        return counted.stream()
                .filter(count ->
                        count.group().equals(group.code()) && count.question().equals(question.key()))
                .flatMap(count ->
                        texts(question.kind(), count.answer()).map(text -> new OpinionBlock.Said(text, count.times())))
                .toList();
    }

    /** Options by their labels. */
    private static Stream<String> texts(QuestionKind kind, String answer) {
        if (kind instanceof Single single) {
            return Stream.of(label(single.options(), answer));
        }
        if (kind instanceof Multiple multiple) {
            return Stream.of(answer.split(Multiple.SEPARATOR)).map(value -> label(multiple.options(), value));
        }
        return Stream.of(answer);
    }

    private static String label(List<AnswerOption> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(AnswerOption::label)
                .orElse(value);
    }

    private int ballots(RespondentGroup group) {
        return ballots.getOrDefault(group.code(), 0);
    }

    /** By the alphabet: it tells nothing of where ballots lie, and every reading of the report has the same order. */
    private static OpinionBlock block(String group, String question, List<OpinionBlock.Said> said) {
        var times = new LinkedHashMap<String, Integer>();
        said.forEach(one -> times.merge(one.text(), one.times(), Integer::sum));
        Comparator<Object> alphabet = Collator.getInstance(Locale.forLanguageTag("vi"));
        return new OpinionBlock(
                group,
                question,
                times.entrySet().stream()
                        .map(text -> new OpinionBlock.Said(text.getKey(), text.getValue()))
                        .sorted(Comparator.comparing(OpinionBlock.Said::text, alphabet)
                                .thenComparing(OpinionBlock.Said::text))
                        .toList());
    }
}
