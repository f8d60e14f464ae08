package vn.parindex.web.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.evidence.HandIn;
import vn.parindex.evidence.Particulars;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.CitationFiles;
import vn.parindex.province.evidence.CitationRecords;
import vn.parindex.province.evidence.CitedFile;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.NewFile;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;

/** Cites documents together with their files: both or neither. */
@Component
@Transactional
class ProvinceFiling {

    private final Evidence evidence;
    private final CitationRecords records;
    private final CitationFiles files;
    private final HandIn handIn;
    private final ProvincePlans plans;
    private final Successions successions;

    ProvinceFiling(
            Evidence evidence,
            CitationRecords records,
            CitationFiles files,
            HandIn handIn,
            ProvincePlans plans,
            Successions successions) {
        this.evidence = evidence;
        this.records = records;
        this.files = files;
        this.handIn = handIn;
        this.plans = plans;
        this.successions = successions;
    }

    /** Cites a document with the files that the same user handed in for it. */
    public long add(ProvinceCase task, Subject subject, Particulars particulars, List<UUID> uploads, String user) {
        Actor actor = task.filing(user);
        Citation cited = evidence.add(task.planId(), subject, document(particulars), actor);
        files.change(task.planId(), cited.id(), List.of(), collected(task, subject, uploads, user), actor);
        return cited.id();
    }

    /**
     * Corrects a document. Other words about it make it another, which takes its place with the files that are kept; other
     * files too, once it was marked: a mark is about what was seen.
     *
     * @param off ids of files that are taken off
     * @param reason why it says something else; not asked for where only files of a document change that nobody has marked
     * @return id of the document that stands now
     */
    public long revise(
            ProvinceCase task,
            Citation old,
            Particulars particulars,
            List<UUID> uploads,
            List<Long> off,
            String reason,
            String user) {
        Actor actor = task.filing(user);
        List<NewFile> added = collected(task, old.subject(), uploads, user);
        Document document = document(particulars);
        if (old.marks().isEmpty() && document.equals(document(particulars(old.document())))) {
            files.change(task.planId(), old.id(), off, added, actor);
            return old.id();
        }
        Citation cited = evidence.replace(task.planId(), old.id(), document, reason, actor);
        // as it stood when the lock was taken: somebody may have taken a file off meanwhile
        Citation replaced = records.find(task.planId(), old.id()).orElseThrow();
        files.take(task.planId(), cited.id(), replaced, off, added, actor);
        return cited.id();
    }

    /** Cites a document once more, for something else. */
    public long reuse(ProvinceCase task, Subject subject, long source, String user) {
        Citation old = usable(task, subject)
                .filter(usable -> usable.citation().id() == source)
                .findFirst()
                .map(Usable::citation)
                .orElseThrow(() -> new Refused("Tài liệu cần dùng lại không còn trong danh sách; tải lại danh sách."));
        Actor actor = task.filing(user);
        Citation cited = evidence.add(task.planId(), subject, old.document(), actor);
        files.take(task.planId(), cited.id(), old, List.of(), List.of(), actor);
        return cited.id();
    }

    /** Documents with files that the unit cited for something else, in this year or another; the newest year first. */
    @Transactional(readOnly = true)
    public List<ReusableDocument> reusable(ProvinceCase task, Subject subject) {
        return usable(task, subject)
                .map(usable -> new ReusableDocument(
                        usable.citation().id(),
                        usable.citation().document().text(),
                        where(usable),
                        usable.citation().currentFiles().stream()
                                .map(CitedFile::name)
                                .toList()))
                .sorted(Comparator.comparingInt(document -> -document.where().year()))
                .toList();
    }

    private record Usable(String planId, Citation citation) {}

    private Stream<Usable> usable(ProvinceCase task, Subject subject) {
        return plans.all().stream().map(year -> year.plan().id()).flatMap(planId -> {
            Organisation units = successions.responsibilities(planId).organisation();
            return records.lists(planId).values().stream()
                    .filter(list ->
                            !(planId.equals(task.planId()) && list.subject().equals(subject)))
                    .flatMap(list -> list.current().stream())
                    .filter(citation -> units.current(citation.act().unit()).equals(task.unit()))
                    .filter(citation -> !citation.currentFiles().isEmpty())
                    .map(citation -> new Usable(planId, citation));
        });
    }

    private Where where(Usable usable) {
        Subject subject = usable.citation().subject();
        var now = successions.responsibilities(usable.planId());
        String name = subject.kind() == Subject.Kind.CRITERION
                ? now.criterion(subject.code()).name()
                : now.assignment(subject.code()).title();
        return new Where(now.year().plan().year(), subject.code(), name);
    }

    private List<NewFile> collected(ProvinceCase task, Subject subject, List<UUID> uploads, String user) {
        return handIn.collect(ProvincePaths.folder(task.planId(), subject), uploads, user).stream()
                .map(file -> new NewFile(file.name(), file.type().mediaType(), file.sha256(), file.size()))
                .toList();
    }

    private static Document document(Particulars particulars) {
        return Document.of(
                Optional.ofNullable(particulars.number()).orElse(""),
                particulars.issuedOn(),
                particulars.issuer(),
                particulars.title());
    }

    /** In one line, as the form has them, so that what was not touched is no change. */
    static Particulars particulars(Document document) {
        Paper paper = document.paper();
        return new Particulars(paper.number(), paper.date(), document.issuer(), document.summary());
    }
}
