package vn.parindex.province.thread;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.province.work.Organisation;

/** Documents of a thread: cited, replaced, withdrawn. */
final class EvidenceEntries {

    private final Organisation units;

    EvidenceEntries(Organisation units) {
        this.units = units;
    }

    List<ThreadEntry> of(EvidenceList list) {
        var entries = new ArrayList<ThreadEntry>();
        for (Citation citation : list.history()) {
            entries.add(cited(citation, list));
            citation.closure()
                    .filter(closure -> closure.replacement().isEmpty())
                    .ifPresent(closure -> entries.add(new ThreadEntry(
                            closure.id(),
                            Kind.EVIDENCE,
                            units.name(closure.act().unit()),
                            "Rút tài liệu %s; lý do: %s"
                                    .formatted(citation.document().paper().text(), closure.reason()),
                            closure.act())));
        }
        return entries;
    }

    private ThreadEntry cited(Citation citation, EvidenceList list) {
        String document = citation.document().text();
        String text = citation.replaces() == null
                ? "Bổ sung tài liệu " + document
                : "Thay tài liệu %s bằng %s; lý do: %s"
                        .formatted(
                                list.find(citation.replaces())
                                        .map(old -> old.document().paper().text())
                                        .orElse(""),
                                document,
                                citation.reason());
        return new ThreadEntry(
                citation.id(), Kind.EVIDENCE, units.name(citation.act().unit()), text, citation.act());
    }
}
