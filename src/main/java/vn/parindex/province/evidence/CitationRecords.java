package vn.parindex.province.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lists of documents as they stand, with their history. */
@Service
@Transactional(readOnly = true)
public class CitationRecords {

    private final EvidenceRepository steps;
    private final CitationFileRepository files;
    private final FileRemovalRepository removals;
    private final CitationMarkRepository marks;

    CitationRecords(
            EvidenceRepository steps,
            CitationFileRepository files,
            FileRemovalRepository removals,
            CitationMarkRepository marks) {
        this.steps = steps;
        this.files = files;
        this.removals = removals;
        this.marks = marks;
    }

    /** The documents of one subject. */
    public EvidenceList list(String planId, Subject subject) {
        return new EvidenceList(subject, citations(steps.findByPlanIdAndSubjectOrderById(planId, subject)));
    }

    /** The documents of every subject that has, or had, any. */
    public Map<Subject, EvidenceList> lists(String planId) {
        var bySubject = new LinkedHashMap<Subject, List<Citation>>();
        citations(steps.findByPlanIdOrderById(planId)).forEach(citation -> bySubject
                .computeIfAbsent(citation.subject(), subject -> new ArrayList<>())
                .add(citation));
        var lists = new LinkedHashMap<Subject, EvidenceList>();
        bySubject.forEach((subject, citations) -> lists.put(subject, new EvidenceList(subject, citations)));
        return lists;
    }

    /** The citation of a plan with this id, whatever it is evidence of. */
    public Optional<Citation> find(String planId, long id) {
        return steps.findByPlanIdAndId(planId, id).map(EvidenceRow::subject).flatMap(subject -> list(planId, subject)
                .find(id));
    }

    /** The file of a plan's document with this id. */
    public Optional<CitedFile> file(String planId, long id) {
        return files.findById(id)
                .flatMap(row -> find(planId, row.citationId()))
                .flatMap(citation -> citation.files().stream()
                        .filter(file -> file.id() == id)
                        .findFirst());
    }

    private List<Citation> citations(List<EvidenceRow> rows) {
        List<Long> ids = rows.stream()
                .filter(EvidenceRow::isCitation)
                .map(EvidenceRow::id)
                .toList();
        return ids.isEmpty() ? List.of() : new CitationLog(rows, files(ids), marks(ids)).citations();
    }

    private Map<Long, List<CitedFile>> files(List<Long> citations) {
        List<CitationFileRow> found = files.findByCitationIdInOrderById(citations);
        Map<Long, CitedFile.Removal> removed = found.isEmpty()
                ? Map.of()
                : removals
                        .findByFileIdInOrderById(
                                found.stream().map(CitationFileRow::id).toList())
                        .stream()
                        .collect(Collectors.toMap(FileRemovalRow::fileId, FileRemovalRow::removal));
        return grouped(found, CitationFileRow::citationId, row -> row.file(removed.get(row.id())));
    }

    private Map<Long, List<CitationMark>> marks(List<Long> citations) {
        return grouped(
                marks.findByCitationIdInOrderById(citations), CitationMarkRow::citationId, CitationMarkRow::mark);
    }

    private static <R, T> Map<Long, List<T>> grouped(List<R> rows, Function<R, Long> citation, Function<R, T> part) {
        return rows.stream().collect(Collectors.groupingBy(citation, Collectors.mapping(part, Collectors.toList())));
    }
}
