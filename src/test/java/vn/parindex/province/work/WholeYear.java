package vn.parindex.province.work;

import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.Statement;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.statement.Verdict;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;

/** Every item of the annex done: all points full but those given by hand, which are a tenth of the maximum. */
public final class WholeYear {

    private final StatementRecords records;
    private final Statements statements;
    private final Appraisal appraisal;

    public WholeYear(ProvinceAtWork province) {
        this(province.get(StatementRecords.class), province.get(Statements.class), province.get(Appraisal.class));
    }

    WholeYear(StatementRecords records, Statements statements, Appraisal appraisal) {
        this.records = records;
        this.statements = statements;
        this.appraisal = appraisal;
    }

    public void submit() {
        records.items(PLAN).forEach(this::submit);
    }

    public void accept() {
        records.items(PLAN).forEach(this::accept);
    }

    private void submit(ItemRecord item) {
        String number = item.assignment().item();
        Actor lead = of(item.assignment().lead());
        if (item.assignment().kind() == AssignmentKind.EVIDENCE) {
            statements.submitEvidence(PLAN, number, "Không phân cấp mới", lead);
        } else {
            statements.state(
                    PLAN,
                    number,
                    item.criteria().stream().map(WholeYear::statement).toList(),
                    lead);
            statements.submit(PLAN, number, lead);
        }
    }

    private void accept(ItemRecord item) {
        String number = item.assignment().item();
        if (item.assignment().kind() == AssignmentKind.EVIDENCE) {
            appraisal.acceptEvidence(PLAN, number, of(INTERIOR));
        } else {
            List<Verdict> verdicts = item.criteria().stream()
                    .<Verdict>map(criterion -> new Verdict.Accept(criterion.code()))
                    .toList();
            appraisal.appraise(PLAN, number, verdicts, of(INTERIOR));
        }
    }

    private static Statement statement(StatedCriterion criterion) {
        return new Statement(
                criterion.code(), facts(criterion.criterion()), true, null, null, "Tài liệu gửi kèm công văn");
    }

    private static Facts facts(Criterion leaf) {
        var facts = new HashMap<String, String>();
        for (FactSpec fact : leaf.rule().facts(leaf.maximum())) {
            facts.put(fact.name(), value(fact, leaf));
        }
        return new Facts(Map.copyOf(facts));
    }

    private static String value(FactSpec fact, Criterion leaf) {
        return switch (fact.kind()) {
            case BOOLEAN -> "true";
            case INTEGER -> "10";
            case CHOICE -> fact.options().get(0).code();
            case DECIMAL -> fact.maximum() == null ? "10" : tenth(leaf);
        };
    }

    /** A tenth of the maximum, which every set prints exactly. */
    private static String tenth(Criterion leaf) {
        return leaf.maximum().movePointLeft(1).toPlainString();
    }
}
