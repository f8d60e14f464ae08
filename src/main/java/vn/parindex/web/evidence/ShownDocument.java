package vn.parindex.web.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.parindex.assessment.Stage;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.Deed;
import vn.parindex.evidence.EvidenceDocument;
import vn.parindex.evidence.FileType;
import vn.parindex.evidence.Mark;
import vn.parindex.evidence.Verdict;
import vn.parindex.evidence.Version;

/**
 * A document as the tab shows it.
 *
 * @param number null where it has none
 * @param explained whether it was added with the explanation
 * @param source where it is used again from; null if it was handed in here
 * @param files those that belong to it; also those taken off it after others may have seen them
 * @param removed who took it back; null while it stands
 * @param marks what appraisers said, oldest first; the last counts
 * @param earlier what was said about it before, oldest first
 * @param changeable whether the reader may change it and take it back now
 */
record ShownDocument(
        long id,
        String criterion,
        String number,
        LocalDate issuedOn,
        String issuer,
        String title,
        String text,
        boolean explained,
        Where source,
        Who added,
        Who removed,
        List<File> files,
        List<ShownMark> marks,
        List<Earlier> earlier,
        boolean changeable) {

    /** Who did something, and when. */
    record Who(String user, Instant at) {

        static Who of(Deed deed) {
            return deed == null ? null : new Who(deed.user(), deed.at());
        }
    }

    /**
     * A file.
     *
     * @param view how a page can show it: {@code pdf}, {@code picture}; null if it cannot
     */
    record File(long id, String name, String type, long size, String view, Who removed) {

        static File of(Attachment file) {
            String view = file.type() == FileType.PDF ? "pdf" : file.type().isPicture() ? "picture" : null;
            return new File(file.id(), file.name(), file.type().name(), file.size(), view, Who.of(file.removed()));
        }
    }

    /** What an appraiser said. */
    record ShownMark(Verdict verdict, String reason, Who by) {

        static ShownMark of(Mark mark) {
            return new ShownMark(mark.verdict(), mark.reason(), Who.of(mark.deed()));
        }
    }

    /** What was said about it before. */
    record Earlier(String text, Who by) {

        static Earlier of(Version version) {
            return new Earlier(version.particulars().text(), Who.of(version.deed()));
        }
    }

    /** Ids of the users who did something with it. */
    Stream<String> users() {
        return Stream.of(
                        Stream.of(added, removed),
                        files.stream().map(File::removed),
                        marks.stream().map(ShownMark::by),
                        earlier.stream().map(Earlier::by))
                .flatMap(who -> who)
                .filter(Objects::nonNull)
                .map(Who::user);
    }

    static ShownDocument of(EvidenceDocument document, List<Attachment> files, Where source, boolean changeable) {
        var now = document.particulars();
        List<Version> versions = document.versions();
        return new ShownDocument(
                document.id(),
                document.criterion(),
                now.number(),
                now.issuedOn(),
                now.issuer(),
                now.title(),
                now.text(),
                document.stage() == Stage.EXPLAINED,
                source,
                Who.of(document.added()),
                Who.of(document.removed()),
                files.stream().map(File::of).toList(),
                document.marks().stream().map(ShownMark::of).toList(),
                versions.subList(0, versions.size() - 1).stream()
                        .map(Earlier::of)
                        .toList(),
                changeable);
    }
}
