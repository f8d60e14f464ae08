package vn.parindex.province.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts citations together from the steps of their lists. */
final class CitationLog {

    private final List<EvidenceRow> rows;
    private final Map<Long, List<CitedFile>> files;
    private final Map<Long, List<CitationMark>> marks;
    private final Map<Long, EvidenceRow> closing = new HashMap<>();

    /** @param rows oldest first */
    CitationLog(List<EvidenceRow> rows, Map<Long, List<CitedFile>> files, Map<Long, List<CitationMark>> marks) {
        this.rows = rows;
        this.files = files;
        this.marks = marks;
        rows.stream().filter(row -> row.closesId() != null).forEach(row -> closing.put(row.closesId(), row));
    }

    /** Oldest first. */
    List<Citation> citations() {
        var citations = new ArrayList<Citation>();
        var standing = new HashMap<Long, Long>();
        for (EvidenceRow row : rows) {
            if (row.isCitation()) {
                Citation citation = citation(row, standing.get(row.closesId()));
                citations.add(citation);
                standing.put(citation.standsSince(), citation.id());
            }
        }
        return citations;
    }

    private Citation citation(EvidenceRow row, Long replaces) {
        var restorations = new ArrayList<Citation.Restoration>();
        EvidenceRow end = closing.get(row.id());
        while (end != null
                && closing.get(end.id()) != null
                && closing.get(end.id()).isRestoration()) {
            EvidenceRow restored = closing.get(end.id());
            restorations.add(new Citation.Restoration(restored.id(), end.closure(), restored.act()));
            end = closing.get(restored.id());
        }
        return new Citation(
                row.id(),
                row.subject(),
                row.document(),
                replaces,
                row.reason(),
                row.act(),
                Optional.ofNullable(end).map(EvidenceRow::closure),
                restorations,
                files.getOrDefault(row.id(), List.of()),
                marks.getOrDefault(row.id(), List.of()));
    }
}
