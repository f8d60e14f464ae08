package vn.parindex.province.outcome;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.province.work.Paper;

/**
 * The Ministry's result as somebody copies it.
 *
 * @param paper by which it was published
 * @param figures appraised and survey points of every leaf, printed sums of parents where there are any
 * @param total printed total; null if there is none
 * @param indexPercent the index, in per cent
 * @param rank among the provinces
 */
public record PublishedResult(
        Paper paper, List<MinistryFigure> figures, BigDecimal total, BigDecimal indexPercent, int rank) {

    public PublishedResult {
        figures = List.copyOf(figures);
    }
}
