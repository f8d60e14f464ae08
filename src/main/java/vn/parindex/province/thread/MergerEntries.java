package vn.parindex.province.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.parindex.province.Assignment;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.province.work.Logged;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Succession;

/** Mergers by which a criterion came to another department. */
final class MergerEntries {

    private MergerEntries() {}

    static List<ThreadEntry> of(List<Logged<Succession>> mergers, String criterion, Responsibilities now) {
        var leads = new HashSet<String>();
        now.assignmentsOf(criterion).stream().map(Assignment::lead).forEach(leads::add);
        var entries = new ArrayList<ThreadEntry>();
        for (Logged<Succession> merger : mergers) {
            if (leads.contains(merger.what().from())) {
                // what came by this merger goes on with the next
                leads.add(merger.what().to());
                entries.add(entry(merger, now.organisation()));
            }
        }
        return entries;
    }

    private static ThreadEntry entry(Logged<Succession> logged, Organisation units) {
        Succession merger = logged.what();
        String successor = units.name(merger.to());
        return new ThreadEntry(
                logged.id(),
                Kind.MERGER,
                units.name(merger.act().unit()),
                "%s sáp nhập vào %s theo Quyết định %s; tiêu chí do %s phụ trách từ đây."
                        .formatted(
                                units.name(merger.from()),
                                successor,
                                merger.decision().text(),
                                successor),
                merger.act());
    }
}
