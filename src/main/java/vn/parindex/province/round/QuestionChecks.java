package vn.parindex.province.round;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.province.work.Findings;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.PointRange;
import vn.parindex.scoring.VietnameseNumber;

/** Whether the questions of a letter can be asked: each about a criterion of the set, each criterion once. */
final class QuestionChecks {

    private static final int LONGEST_QUESTION = 10_000;

    private final CriteriaSet set;
    private final Findings findings;

    QuestionChecks(CriteriaSet set, Findings findings) {
        this.set = set;
        this.findings = findings;
    }

    void check(List<Question> questions) {
        if (questions.isEmpty()) {
            findings.add("Công văn chưa có nội dung nào cần giải trình; ghi ít nhất một tiêu chí.");
        }
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            check(question);
            if (!seen.add(question.criterion())) {
                findings.add(
                        "Tiêu chí %s xuất hiện hai lần trong công văn; gộp các câu hỏi về một tiêu chí thành một.",
                        question.criterion());
            }
        }
    }

    private void check(Question question) {
        Optional<Criterion> criterion = set.find(question.criterion());
        if (criterion.isEmpty()) {
            findings.add(
                    "Bộ tiêu chí “%s” không có tiêu chí %s; kiểm tra lại mã tiêu chí.",
                    set.title(), question.criterion());
        } else if (question.ministryPoints() != null) {
            pointProblem(set, criterion.get(), question.ministryPoints())
                    .ifPresent(problem -> findings.add("Tiêu chí %s: %s", question.criterion(), problem));
        }
        findings.requireText(
                question.text(), "Tiêu chí %s: ghi nội dung Bộ Nội vụ yêu cầu giải trình.", question.criterion());
        findings.requireLength(
                question.text(),
                LONGEST_QUESTION,
                "Tiêu chí %s: nội dung yêu cầu giải trình".formatted(question.criterion()));
    }

    /** Why the Ministry cannot have given these points; empty if it can. */
    static Optional<String> pointProblem(CriteriaSet set, Criterion criterion, BigDecimal points) {
        if (!set.rounding().keeps(points)) {
            return Optional.of("Điểm %s có quá %d chữ số thập phân; kiểm tra lại công văn."
                    .formatted(VietnameseNumber.of(points), set.rounding().scale()));
        }
        PointRange range =
                criterion.isLeaf() ? criterion.range() : new PointRange(BigDecimal.ZERO, criterion.maximum());
        return range.problem(points);
    }
}
