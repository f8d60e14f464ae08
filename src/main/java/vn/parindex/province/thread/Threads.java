package vn.parindex.province.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/** Reads what was said about one criterion as one thread, across statements, appraisal, evidence, rounds and the result. */
@Service
@Transactional(readOnly = true)
public class Threads {

    private final StatementRecords statements;
    private final Evidence evidence;
    private final RoundRecords rounds;
    private final MinistryResults results;
    private final Successions successions;

    Threads(
            StatementRecords statements,
            Evidence evidence,
            RoundRecords rounds,
            MinistryResults results,
            Successions successions) {
        this.statements = statements;
        this.evidence = evidence;
        this.rounds = rounds;
        this.results = results;
        this.successions = successions;
    }

    /**
     * Everything about a criterion, oldest first.
     *
     * @throws vn.parindex.province.work.Refused if the plan's set has no such criterion
     */
    public List<ThreadEntry> thread(String planId, String criterion) {
        Responsibilities now = successions.responsibilities(planId);
        now.criterion(criterion);
        Organisation units = now.organisation();
        var entries = new ArrayList<ThreadEntry>();
        var statementEntries = new StatementEntries(units);
        statements.history(planId, criterion).forEach(entry -> entries.add(statementEntries.of(entry)));
        entries.addAll(new EvidenceEntries(units).of(evidence.list(planId, Subject.criterion(criterion))));
        var roundEntries = new RoundEntries(units);
        rounds.of(planId).forEach(round -> entries.addAll(roundEntries.of(round, criterion)));
        results.history(planId)
                .forEach(result -> ResultEntry.of(result, criterion).ifPresent(entries::add));
        entries.addAll(MergerEntries.of(successions.log(planId), criterion, now));
        return entries.stream()
                .sorted(Comparator.comparingLong(ThreadEntry::id))
                .toList();
    }
}
