package vn.parindex.scoring.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often each answer was given to one question.
 *
 * @param perOption ballots with answer 1, 2 … up to the scale
 * @param blank ballots without an answer
 * @param spoiled ballots whose answer cannot be told, such as two marks where one is allowed
 * @param noOpinion ballots that say to have no opinion
 */
public record Distribution(List<Integer> perOption, int blank, int spoiled, int noOpinion) {

    /** What a ballot holds for a question without an answer. */
    public static final int BLANK = 0;

    /** What it holds for the statement to have no opinion. */
    public static final int NO_OPINION = -1;

    /** What it holds for an answer that cannot be told. */
    public static final int SPOILED = -2;

    private static final int MEAN_DECIMALS = 2;
    private static final int PERCENT_DECIMALS = 1;

    public Distribution {
        perOption = List.copyOf(perOption);
        if (perOption.size() < 2) {
            throw new IllegalArgumentException("a scale has at least two answers");
        }
        if (blank < 0 || spoiled < 0 || noOpinion < 0 || perOption.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count of ballots is negative");
        }
    }

    /** Nobody has answered yet. */
    public static Distribution empty(int scale) {
        return new Distribution(Collections.nCopies(scale, 0), 0, 0, 0);
    }

    /**
     * With so many more ballots of one answer.
     *
     * @param answer from 1 to the scale, or one of the constants
     */
    public Distribution plus(int answer, int ballots) {
        if (answer < SPOILED || answer > scale()) {
            throw new IllegalArgumentException("%d is no answer on a scale to %d".formatted(answer, scale()));
        }
        return new Distribution(
                IntStream.rangeClosed(1, scale())
                        .mapToObj(option -> added(perOption.get(option - 1), option, answer, ballots))
                        .toList(),
                added(blank, BLANK, answer, ballots),
                added(spoiled, SPOILED, answer, ballots),
                added(noOpinion, NO_OPINION, answer, ballots));
    }

    /** Both together. */
    public Distribution plus(Distribution other) {
        if (scale() != other.scale()) {
            throw new IllegalArgumentException("answers on a scale to %d and to %d".formatted(scale(), other.scale()));
        }
        var options = new ArrayList<Integer>();
        for (int i = 0; i < scale(); i++) {
            options.add(Math.addExact(perOption.get(i), other.perOption.get(i)));
        }
        return new Distribution(
                options,
                Math.addExact(blank, other.blank),
                Math.addExact(spoiled, other.spoiled),
                Math.addExact(noOpinion, other.noOpinion));
    }

    /** The best answer. */
    public int scale() {
        return perOption.size();
    }

    /** Ballots whose answer counts. */
    public long answers() {
        return perOption.stream().mapToLong(Integer::longValue).sum();
    }

    /** Ballots whose answer does not count: left blank, without an opinion or spoiled. */
    public long unusable() {
        return (long) blank + spoiled + noOpinion;
    }

    /** All ballots that had the question. */
    public long ballots() {
        return answers() + unusable();
    }

    /** Sum of the answers that count. */
    public long total() {
        return IntStream.rangeClosed(1, scale())
                .mapToLong(answer -> (long) answer * perOption.get(answer - 1))
                .sum();
    }

    /** The mean answer to two decimals, for display; empty if nobody answered. */
    public Optional<BigDecimal> mean() {
        return answers() == 0
                ? Optional.empty()
                : Optional.of(exactMean().rounded(MEAN_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * A part of the ballots that had the question, percent to one decimal; empty if there is none.
     *
     * @param part one of the counts
     */
    public Optional<BigDecimal> percent(int part) {
        return ballots() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(100L * part, ballots()).rounded(PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The mean answer; somebody must have answered. */
    Fraction exactMean() {
        return Fraction.of(total(), answers());
    }

    private static int added(int count, int option, int answer, int ballots) {
        return option == answer ? Math.addExact(count, ballots) : count;
    }
}
