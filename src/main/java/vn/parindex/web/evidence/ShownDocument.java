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
 * @param address of the document, as a path below {@code /api}
 * @param late whether it came after its deadline
 * @param explained whether it was added with the explanation
 * @param source where it is used again from; null if it was handed in here
 * @param files those that belong to it; also those taken off it after others may have seen them
 * @param removed who took it back; null while it stands
 * @param why it was taken back; null where nobody was asked
 * @param marks what appraisers said, oldest first; the last counts
 * @param earlier what was said about it before, oldest first
 * @param changeable whether the reader may change it and take it back now
 */
record ShownDocument(
        long id,
        String address,
        String criterion,
        String number,
        LocalDate issuedOn,
        String issuer,
        String title,
        String text,
        boolean late,
        boolean explained,
        Where source,
        Who added,
        Who removed,
        String why,
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
     * @param address from which it is downloaded
     * @param view how a page can show it: {@code pdf}, {@code picture}; null if it cannot
     */
    record File(long id, String address, String name, String type, long size, String view, Who removed) {

        static File of(Attachment file) {
            return of(
                    file.id(),
                    "/api/evidence/files/" + file.id(),
                    file.name(),
                    file.type(),
                    file.size(),
                    Who.of(file.removed()));
        }

        static File of(long id, String address, String name, FileType type, long size, Who removed) {
            String view = type == FileType.PDF ? "pdf" : type.isPicture() ? "picture" : null;
            return new File(id, address, name, type.name(), size, view, removed);
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
                "/evidence/documents/" + document.id(),
                document.criterion(),
                now.number(),
                now.issuedOn(),
                now.issuer(),
                now.title(),
                now.text(),
                false,
                document.stage() == Stage.EXPLAINED,
                source,
                Who.of(document.added()),
                Who.of(document.removed()),
                null,
                files.stream().map(File::of).toList(),
                document.marks().stream().map(ShownMark::of).toList(),
                versions.subList(0, versions.size() - 1).stream()
                        .map(Earlier::of)
                        .toList(),
                changeable);
    }
}
