package vn.parindex.province.thread;

import java.util.Optional;
import vn.parindex.province.outcome.MinistryResult;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.scoring.NodeScore;
import vn.parindex.scoring.VietnameseNumber;

/** What the Ministry's result adds to the thread of a criterion. */
final class ResultEntry {

    private ResultEntry() {}

    static Optional<ThreadEntry> of(MinistryResult result, String criterion) {
        return result.tally().find(criterion).map(score -> entry(result, score));
    }

    private static ThreadEntry entry(MinistryResult result, NodeScore score) {
        String points = score.applies()
                ? "%s/%s điểm".formatted(VietnameseNumber.of(score.points()), VietnameseNumber.of(score.maximum()))
                : "không áp dụng";
        return new ThreadEntry(
                result.id(),
                Kind.RESULT,
                RoundEntries.MINISTRY,
                "Kết quả theo %s: %s".formatted(result.published().paper().text(), points),
                result.act());
    }
}
