package vn.parindex.province.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;

/** Files of cited documents. One that is taken off stays to be seen, as everything does. */
@Service
@Transactional
public class CitationFiles {

    private static final int MOST_FILES = 20;

    private final CitationFileRepository files;
    private final FileRemovalRepository removals;
    private final CitationRecords records;
    private final CitationRights rights;
    private final PlanLock lock;
    private final Clock clock;

    CitationFiles(
            CitationFileRepository files,
            FileRemovalRepository removals,
            CitationRecords records,
            CitationRights rights,
            PlanLock lock,
            Clock clock) {
        this.files = files;
        this.removals = removals;
        this.records = records;
        this.rights = rights;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Takes some files off a document, and adds others.
     *
     * @param off ids of files; those of other documents are left alone
     * @param actor of the unit that cited the document, of the lead or of the Interior Department
     * @throws Refused if the citation does not stand, or there is no file, or too many, in the end
     */
    public void change(String planId, long citation, Collection<Long> off, List<NewFile> added, Actor actor) {
        lock.take(planId);
        Citation old = rights.standing(planId, citation, actor);
        Act act = Act.of(actor, clock);
        old.currentFiles().stream()
                .filter(file -> off.contains(file.id()))
                .forEach(file -> removals.save(new FileRemovalRow(file.id(), act)));
        added.forEach(file -> files.save(new CitationFileRow(citation, file, act)));
        requireSome(records.find(planId, citation).orElseThrow().currentFiles().size());
    }

    /**
     * Gives a document files of another, whose contents stay where they are.
     *
     * @param without ids of files that it does not get
     */
    public void take(
            String planId, long citation, Citation from, Collection<Long> without, List<NewFile> added, Actor actor) {
        List<NewFile> taken = from.currentFiles().stream()
                .filter(file -> !without.contains(file.id()))
                .map(NewFile::of)
                .toList();
        change(
                planId,
                citation,
                List.of(),
                Stream.concat(taken.stream(), added.stream()).toList(),
                actor);
    }

    private static void requireSome(int files) {
        if (files == 0) {
            throw new Refused("Đính kèm ít nhất một tệp của tài liệu.");
        }
        if (files > MOST_FILES) {
            throw new Refused(
                    "Một tài liệu có tối đa " + MOST_FILES + " tệp; tách thành nhiều tài liệu hoặc nén thành .zip.");
        }
    }
}
