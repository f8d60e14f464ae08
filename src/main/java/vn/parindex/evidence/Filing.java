package vn.parindex.evidence;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Refused;
import vn.parindex.assessment.Stage;
import vn.parindex.calendar.VietnamTime;

/** A unit puts documents to its criteria, corrects them and takes them back, as long as it is the time for that. */
@Service
@Transactional
public class Filing {

    private static final int MOST_FILES = 20;
    private static final int MOST_DOCUMENTS = 100;

    private final EvidenceRecords records;
    private final EvidenceRows rows;
    private final EvidencePhases phases;
    private final EvidenceLock lock;
    private final Clock clock;

    Filing(EvidenceRecords records, EvidenceRows rows, EvidencePhases phases, EvidenceLock lock, Clock clock) {
        this.records = records;
        this.rows = rows;
        this.phases = phases;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Adds a document.
     *
     * @param uploads files that the same user has handed in for the same criterion; at least one
     * @return its id
     * @throws Refused with all problems
     */
    public long add(
            AssessmentId assessment, String criterion, Particulars particulars, List<UUID> uploads, String user) {
        Stage stage = open(assessment, criterion);
        refuseTooMany(assessment, criterion);
        particulars.check(VietnamTime.dateOf(clock.instant()));
        Deed deed = deed(user);
        long document = rows.document(assessment, criterion, stage, null, deed);
        rows.version(document, particulars, deed);
        attach(document, assessment, criterion, uploads, deed);
        requireFiles(document);
        return document;
    }

    /**
     * Corrects what is said about a document, adds files to it and takes some off.
     *
     * @param off ids of its attachments
     */
    public void revise(long id, Particulars particulars, List<UUID> uploads, List<Long> off, String user) {
        EvidenceDocument document = changeable(id);
        requireCurrent(document);
        particulars.check(VietnamTime.dateOf(clock.instant()));
        Deed deed = deed(user);
        if (!particulars.equals(document.particulars())) {
            rows.version(id, particulars, deed);
        }
        document.files().stream()
                .filter(file -> off.contains(file.id()))
                .forEach(file -> rows.removal(id, file.id(), true, deed));
        attach(id, document.assessment(), document.criterion(), uploads, deed);
        requireFiles(id);
    }

    /** Takes a document back. It can be restored. */
    public void withdraw(long id, String user) {
        requireCurrent(changeable(id));
        rows.removal(id, null, true, deed(user));
    }

    /** Brings back a document that was taken back. */
    public void restore(long id, String user) {
        if (changeable(id).isCurrent()) {
            throw new Refused("Tài liệu này vẫn còn trong danh sách.");
        }
        rows.removal(id, null, false, deed(user));
    }

    /**
     * Puts a document of the same unit, of another criterion or another year, to a criterion. Its files are not copied.
     *
     * @return id of the document as evidence of this criterion
     */
    public long reuse(AssessmentId assessment, String criterion, long source, String user) {
        Stage stage = open(assessment, criterion);
        refuseTooMany(assessment, criterion);
        EvidenceDocument document = records.document(source)
                .filter(EvidenceDocument::isCurrent)
                .filter(other -> other.assessment().unitCode().equals(assessment.unitCode()))
                .orElseThrow(() -> new Refused("Tài liệu cần dùng lại không còn trong danh sách; tải lại danh sách."));
        boolean already = records.of(assessment).stream()
                .filter(EvidenceDocument::isCurrent)
                .filter(other -> other.criterion().equals(criterion))
                .anyMatch(other -> isSame(other, document));
        if (already) {
            throw new Refused("Tài liệu này đã có ở tiêu chí " + criterion + ".");
        }
        Deed deed = deed(user);
        long id = rows.document(assessment, criterion, stage, source, deed);
        rows.version(id, document.particulars(), deed);
        rows.attachAll(id, document.files(), deed);
        return id;
    }

    static Refused closed() {
        return new Refused("Lĩnh vực này đã gửi hoặc chưa đến lúc bổ sung, nên không thêm, sửa, xóa tài liệu được.");
    }

    private static boolean isSame(EvidenceDocument one, EvidenceDocument other) {
        return one.id() == other.id()
                || (one.particulars().equals(other.particulars())
                        && fingerprints(one).equals(fingerprints(other)));
    }

    private static List<String> fingerprints(EvidenceDocument document) {
        return document.files().stream().map(Attachment::sha256).sorted().toList();
    }

    private Stage open(AssessmentId assessment, String criterion) {
        lock.change(assessment);
        return phases.handingIn(assessment, criterion).orElseThrow(Filing::closed);
    }

    /** Documents that appraisers have worked with stay as they are while the unit explains. */
    private EvidenceDocument changeable(long id) {
        AssessmentId assessment = find(id).assessment();
        Stage stage = open(assessment, find(id).criterion());
        EvidenceDocument document = find(id);
        if (document.stage() != stage && stage == Stage.EXPLAINED) {
            throw new Refused(
                    "Tài liệu này đã gửi cùng bản tự đánh giá nên không sửa, xóa được; có thể bổ sung tài liệu khác.");
        }
        return document;
    }

    private EvidenceDocument find(long id) {
        return records.document(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    private static void requireCurrent(EvidenceDocument document) {
        if (!document.isCurrent()) {
            throw new Refused("Tài liệu này đã được xóa khỏi danh sách; tải lại danh sách.");
        }
    }

    private void attach(long document, AssessmentId assessment, String criterion, List<UUID> uploads, Deed deed) {
        requireAll(rows.attach(document, assessment, criterion, uploads, deed), uploads);
    }

    static void requireAll(int found, List<UUID> uploads) {
        if (found < uploads.stream().distinct().count()) {
            throw new Refused("Có tệp tải lên đã quá một ngày hoặc đã bị bỏ; đính kèm lại các tệp rồi lưu.");
        }
    }

    private void requireFiles(long id) {
        int files = find(id).files().size();
        if (files == 0) {
            throw new Refused("Đính kèm ít nhất một tệp của tài liệu.");
        }
        if (files > MOST_FILES) {
            throw new Refused(
                    "Một tài liệu có tối đa " + MOST_FILES + " tệp; tách thành nhiều tài liệu hoặc nén thành .zip.");
        }
    }

    private void refuseTooMany(AssessmentId assessment, String criterion) {
        long there = records.of(assessment).stream()
                .filter(EvidenceDocument::isCurrent)
                .filter(document -> document.criterion().equals(criterion))
                .count();
        if (there >= MOST_DOCUMENTS) {
            throw new Refused("Tiêu chí " + criterion + " đã có " + MOST_DOCUMENTS + " tài liệu, không thêm được nữa.");
        }
    }

    private Deed deed(String user) {
        return new Deed(user, clock.instant());
    }
}
