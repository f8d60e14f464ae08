package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/** Rules as rows of a table: a kind, and parameters whose meaning depends on it. */
final class RuleRows {

    static final String TABLE = "create table rule (leaf smallint primary key, kind smallint, max numeric, p numeric, q"
            + " numeric, from1 numeric, from2 numeric, points1 numeric, points2 numeric, points3 numeric)";

    private static final int PARAMETERS = 7;

    private RuleRows() {}

    static String row(int number, Sample.Leaf leaf) {
        Rule rule = leaf.criterion().rule();
        BigDecimal[] parameters = Arrays.copyOf(parameters(rule), PARAMETERS);
        return Arrays.stream(parameters)
                .map(parameter -> parameter == null ? "\\N" : parameter.toPlainString())
                .collect(Collectors.joining(
                        "\t",
                        "%d\t%d\t%s\t"
                                .formatted(
                                        number,
                                        kind(rule),
                                        leaf.criterion().maximum().toPlainString()),
                        "\n"));
    }

    private static int kind(Rule rule) {
        List<Class<? extends Rule>> kinds = List.of(
                GivenPoints.class,
                Ratio.class,
                Survey.class,
                AllOrNothing.class,
                Tiers.class,
                Change.class,
                NoViolation.class,
                Count.class,
                Deduction.class,
                External.class,
                Choice.class);
        return kinds.indexOf(rule.getClass());
    }

    private static BigDecimal[] parameters(Rule rule) {
        if (rule instanceof Ratio ratio) {
            return new BigDecimal[] {ratio.floor(), ratio.target()};
        } else if (rule instanceof Survey survey) {
            return new BigDecimal[] {BigDecimal.valueOf(survey.scale())};
        } else if (rule instanceof Change change) {
            boolean more = change.direction() == Change.Direction.INCREASE;
            return new BigDecimal[] {change.target(), BigDecimal.valueOf(more ? 1 : -1)};
        } else if (rule instanceof Count count) {
            return new BigDecimal[] {count.each()};
        } else if (rule instanceof Deduction deduction) {
            return new BigDecimal[] {deduction.each()};
        } else if (rule instanceof Choice choice) {
            BigDecimal[] points =
                    choice.options().stream().map(Choice.Answer::points).toArray(BigDecimal[]::new);
            return new BigDecimal[] {null, null, null, null, points[0], points[1], points[2]};
        } else if (rule instanceof Tiers tiers) {
            boolean two = tiers.tiers().size() == 2;
            return new BigDecimal[] {
                null,
                null,
                tiers.tiers().get(0).from(),
                two ? tiers.tiers().get(1).from() : null,
                tiers.tiers().get(0).points(),
                two ? tiers.tiers().get(1).points() : null
            };
        }
        return new BigDecimal[0];
    }
}
