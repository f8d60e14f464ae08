package vn.parindex.survey.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.source.Place;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableRow;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.urn.BulkBallots;
import vn.parindex.survey.urn.BulkOutcome;
import vn.parindex.survey.urn.DoubleEntry;
import vn.parindex.survey.urn.RowFate;
import vn.parindex.survey.urn.TypedBallots;

/** Takes files of typed paper ballots. The file is read before the database is asked, so no lock waits for a disk. */
@Service
public class BallotEntries {

    private final Plans plans;
    private final EntrySheets sheets;
    private final BulkBallots ballots;
    private final DoubleEntry twice;

    BallotEntries(Plans plans, EntrySheets sheets, BulkBallots ballots, DoubleEntry twice) {
        this.plans = plans;
        this.sheets = sheets;
        this.ballots = ballots;
        this.twice = twice;
    }

    /**
     * Reads a file, and stores its good rows if that is asked for.
     *
     * @param questionnaire id of the questionnaire; null to tell it by the first row
     * @param found told of everything that is wrong, as it is found; never quotes an answer
     * @param progress told now and then how many rows were read
     * @throws InvalidSurvey if the plan has no campaign, or does not ask on the questionnaire
     * @throws vn.parindex.survey.ballot.BallotRefused if the campaign is not open
     */
    public EntryReport enter(
            String planId,
            String questionnaire,
            Path file,
            EntryMode mode,
            Consumer<Problem> found,
            IntConsumer progress,
            Typist typist) {
        return enter(planId, questionnaire, file, mode, found, progress, typist, ballots::take);
    }

    /** As {@link #enter}, for sheets that two people type: they wait until both have typed the same. */
    public EntryReport enterForSecond(
            String planId,
            String questionnaire,
            Path file,
            EntryMode mode,
            Consumer<Problem> found,
            IntConsumer progress,
            Typist typist) {
        return enter(
                planId,
                questionnaire,
                file,
                mode,
                found,
                progress,
                typist,
                (plan, version, typed, allOrNothing) -> twice.put(plan, version, typed, allOrNothing, typist.user()));
    }

    /** Where good rows go. */
    private interface Taking {
        BulkOutcome take(String planId, int version, TypedBallots typed, boolean allOrNothing);
    }

    private EntryReport enter(
            String planId,
            String questionnaire,
            Path file,
            EntryMode mode,
            Consumer<Problem> found,
            IntConsumer progress,
            Typist typist,
            Taking taking) {
        Plan plan = plans.get(planId);
        List<EntrySheet> candidates = candidates(planId, questionnaire);
        var fileProblems = Problems.passedTo(found);
        var rowProblems = Problems.passedTo(found);
        var begun = new AtomicReference<EntryFile>();
        TableFile.cells(file, EntryColumns::begins, fileProblems, header -> {
            begin(plan, candidates, file, header, fileProblems, rowProblems, progress)
                    .ifPresent(begun::set);
            return begun.get() == null ? null : begun.get().rows();
        });
        EntryFile read = begun.get();
        if (read == null) {
            return new EntryReport(false, false, 0, 0, 0, 0);
        }
        EntryRows rows = read.rows();
        rows.typed().notAbout(typist.units());
        if (fileProblems.errorCount() > 0 || rows.isFull()) {
            return new EntryReport(false, false, rows.rows(), 0, 0, rows.bad());
        }
        boolean only = mode == EntryMode.CHECK || mode == EntryMode.ALL_OR_NOTHING && rows.bad() > 0;
        BulkOutcome outcome = only
                ? ballots.look(planId, read.version(), rows.typed())
                : taking.take(planId, read.version(), rows.typed(), mode == EntryMode.ALL_OR_NOTHING);
        return report(rows, outcome, rowProblems);
    }

    /** A file whose first row was read. */
    private record EntryFile(int version, EntryRows rows) {}

    private List<EntrySheet> candidates(String planId, String questionnaire) {
        List<EntrySheet> all = sheets.of(planId);
        if (all.isEmpty()) {
            throw new InvalidSurvey(List.of("Kế hoạch này chưa lập đợt điều tra nên chưa nhập phiếu được."));
        }
        if (questionnaire == null) {
            return all;
        }
        List<EntrySheet> named = all.stream()
                .filter(sheet -> sheet.questionnaire().id().equals(questionnaire))
                .toList();
        if (named.isEmpty()) {
            throw new InvalidSurvey(List.of("Đợt điều tra không dùng mẫu phiếu “%s”; dùng một trong các mẫu: %s."
                    .formatted(questionnaire, ids(all))));
        }
        return named;
    }

    private static Optional<EntryFile> begin(
            Plan plan,
            List<EntrySheet> candidates,
            Path file,
            TableRow header,
            Problems fileProblems,
            Problems rowProblems,
            IntConsumer progress) {
        if (candidates.size() == 1) {
            EntrySheet sheet = candidates.get(0);
            var columns = new EntryColumns(sheet.questionnaire()).read(header, fileProblems);
            return fileProblems.errorCount() > 0
                    ? Optional.empty()
                    : Optional.of(new EntryFile(
                            sheet.version(),
                            new EntryRows(
                                    file.toString(),
                                    TableFile.isWorkbook(file),
                                    columns,
                                    sheet.questionnaire(),
                                    new EntryNames(plan, sheet.audiences()),
                                    rowProblems,
                                    progress)));
        }
        List<EntrySheet> fitting = candidates.stream()
                .filter(sheet -> new EntryColumns(sheet.questionnaire()).fit(header))
                .toList();
        if (fitting.size() != 1) {
            fileProblems.error(
                    new Place(file.toString(), header.number(), 1),
                    fitting.isEmpty()
                            ? "Dòng tiêu đề không khớp mẫu phiếu nào của đợt điều tra; chọn mẫu phiếu để biết cột nào sai. Các mẫu: %s."
                            : "Dòng tiêu đề khớp nhiều mẫu phiếu; chọn một trong các mẫu: %s.",
                    ids(fitting.isEmpty() ? candidates : fitting));
            return Optional.empty();
        }
        return begin(plan, fitting, file, header, fileProblems, rowProblems, progress);
    }

    private static EntryReport report(EntryRows rows, BulkOutcome outcome, Problems problems) {
        TypedBallots typed = rows.typed();
        int bad = rows.bad();
        int already = outcome.fates().count(RowFate.ALREADY);
        for (int row = 0; row < typed.size(); row++) {
            if (typed.isDropped(row)) {
                continue;
            }
            RowFate fate = outcome.fates().of(row);
            List<Integer> repeated = rows.repeated(row);
            if (fate.isGood()) {
                already += repeated.size();
            } else {
                bad += 1 + repeated.size();
                problems.error(rows.codePlace(typed.line(row)), "%s", message(fate));
                repeated.forEach(line -> problems.error(rows.codePlace(line), "%s", message(fate)));
            }
        }
        return new EntryReport(
                outcome.written(), true, rows.rows(), outcome.fates().count(RowFate.TAKEN), already, bad);
    }

    private static String message(RowFate fate) {
        return switch (fate) {
            case UNKNOWN -> "Đợt điều tra này không có phiếu mang mã này; kiểm tra lại mã in trên phiếu.";
            case TAKEN_BACK -> "Phiếu mang mã này đã bị thu hồi nên không còn giá trị; bỏ dòng này.";
            case OTHER_SHEET -> "Phiếu mang mã này dùng mẫu phiếu khác; nhập vào tệp của mẫu phiếu đó.";
            case OTHER_UNIT -> "Phiếu mang mã này hỏi về cơ quan, đơn vị khác; kiểm tra lại mã phiếu và tên đơn vị.";
            case OTHER_GROUP -> "Phiếu mang mã này phát cho nhóm đối tượng khác; kiểm tra lại mã phiếu và tên nhóm.";
            case TYPED_TWICE -> "Phiếu mang mã này đã được hai người khác nhập; bỏ dòng này.";
            case OWN_UNIT -> "Phiếu này đánh giá cơ quan của người nhập nên phải do cơ quan khác nhập; bỏ dòng này.";
            case TAKEN, ALREADY -> throw new IllegalArgumentException("nothing is wrong: " + fate);
        };
    }

    private static String ids(List<EntrySheet> sheets) {
        return String.join(
                ", ", sheets.stream().map(sheet -> sheet.questionnaire().id()).toList());
    }
}
