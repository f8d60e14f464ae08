package vn.parindex.province.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.CitationMark;
import vn.parindex.province.evidence.CitedFile;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Organisation;

/** Documents of a thread: cited, replaced, withdrawn, restored, marked. */
final class EvidenceEntries {

    private final Organisation units;

    EvidenceEntries(Organisation units) {
        this.units = units;
    }

    List<ThreadEntry> of(EvidenceList list) {
        var entries = new ArrayList<ThreadEntry>();
        for (Citation citation : list.history()) {
            entries.add(cited(citation, list));
            citation.restorations().forEach(restoration -> {
                entries.add(withdrawn(citation, restoration.withdrawal()));
                entries.add(entry(
                        restoration.id(),
                        "Khôi phục tài liệu " + citation.document().paper().text(),
                        restoration.act()));
            });
            citation.closure()
                    .filter(closure -> closure.replacement().isEmpty())
                    .ifPresent(closure -> entries.add(withdrawn(citation, closure)));
            entries.addAll(files(citation));
            citation.marks().forEach(mark -> entries.add(marked(citation, mark)));
        }
        return entries;
    }

    private ThreadEntry withdrawn(Citation citation, Citation.Closure closure) {
        String text = "Rút tài liệu %s; lý do: %s"
                .formatted(citation.document().paper().text(), closure.reason());
        return entry(closure.id(), text, closure.act());
    }

    private ThreadEntry marked(Citation citation, CitationMark mark) {
        String text = "Tài liệu %s: %s%s"
                .formatted(
                        citation.document().paper().text(),
                        mark.accepted() ? "đạt" : "không đạt",
                        mark.reason() == null ? "" : "; lý do: " + mark.reason());
        return new ThreadEntry(mark.id(), Kind.APPRAISAL, units.name(mark.act().unit()), text, mark.act());
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
        return entry(citation.id(), text, citation.act());
    }

    /** Files may come later than their document, and from somebody else. */
    private List<ThreadEntry> files(Citation citation) {
        String document = citation.document().paper().text();
        var added = new LinkedHashMap<Act, List<CitedFile>>();
        citation.files().forEach(file -> added.computeIfAbsent(file.act(), act -> new ArrayList<>())
                .add(file));
        var entries = new ArrayList<ThreadEntry>();
        added.forEach((act, files) -> entries.add(
                entry(files.get(0).id(), "Đính kèm vào tài liệu %s: %s".formatted(document, names(files)), act)));
        citation.files().forEach(file -> file.removed()
                .ifPresent(removal -> entries.add(entry(
                        removal.id(), "Bỏ tệp %s khỏi tài liệu %s".formatted(file.name(), document), removal.act()))));
        return entries;
    }

    private static String names(List<CitedFile> files) {
        return files.stream().map(CitedFile::name).collect(Collectors.joining(", "));
    }

    private ThreadEntry entry(long id, String text, Act act) {
        return new ThreadEntry(id, Kind.EVIDENCE, units.name(act.unit()), text, act);
    }
}
