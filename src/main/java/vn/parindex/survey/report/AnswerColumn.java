package vn.parindex.survey.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import vn.parindex.scoring.survey.Distribution;

/**
 * One of the counts of a distribution, as a column of a table and a colour of a chart.
 *
 * @param shade 1 to 5 for the answers of a scale, 0 for ballots whose answer does not count
 * @param answer step of the scale, from 1; 0 for ballots whose answer does not count
 */
record AnswerColumn(String name, int shade, int answer, ToIntFunction<Distribution> count) {

    static final List<AnswerColumn> UNUSABLE = List.of(
            new AnswerColumn("Để trống", 0, 0, Distribution::blank),
            new AnswerColumn(AnswerLabels.NO_OPINION, 0, 0, Distribution::noOpinion),
            new AnswerColumn("Không hợp lệ", 0, 0, Distribution::spoiled));

    /** The steps of the longest scale from the best on, then what does not count. */
    static List<AnswerColumn> of(int longestScale) {
        var columns = new ArrayList<AnswerColumn>();
        for (int step = longestScale; step >= 1; step--) {
            int answer = step;
            columns.add(new AnswerColumn(
                    "Mức " + answer, AnswerLabels.shade(answer, longestScale), answer, distribution -> distribution
                            .perOption()
                            .get(answer - 1)));
        }
        columns.addAll(UNUSABLE);
        return columns;
    }

    /** Empty for a step that a shorter scale does not have. */
    OptionalInt of(Distribution distribution) {
        return answer > distribution.scale() ? OptionalInt.empty() : OptionalInt.of(count.applyAsInt(distribution));
    }
}
