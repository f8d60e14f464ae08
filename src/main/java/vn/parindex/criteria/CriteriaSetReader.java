package vn.parindex.criteria;

import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.source.Cell;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problems;
import vn.parindex.source.YamlFile;

/**
 * Reads a criteria set file ({@code db/criteria-sets/*.yaml}) and checks everything in it. It never stops at the first
 * problem: whoever wrote the file gets the whole list, each with its line and column.
 */
public final class CriteriaSetReader {

    /** @param fileName what problems call the file */
    public Loaded<CriteriaSet> read(String fileName, String text) {
        var problems = new Problems();
        var root = new YamlFile(fileName, problems).parse(text);
        root.filter(FrameDraft::isFrame).ifPresent(frame -> refuse(FrameDraft.read(frame), problems));
        var draft =
                root.filter(block -> !FrameDraft.isFrame(block)).map(block -> CriteriaSetDraft.read(block, problems));
        draft.ifPresent(set -> check(set, problems));
        return problems.load(() -> draft.orElseThrow().build());
    }

    /** Of a set whose annex is not at hand nothing may be computed. */
    private static void refuse(FrameDraft frame, Problems problems) {
        frame.check(problems);
        if (problems.errorCount() == 0) {
            problems.error(frame.complete(), "%s", frame.build().refusal());
        }
    }

    static void check(CriteriaSetDraft set, Problems problems) {
        samplesSaySo(set, problems);
        checkTree(set, problems);
    }

    /** All but what readers must be told about the set. */
    static void checkTree(CriteriaSetDraft set, Problems problems) {
        classesCoverEverything(set, problems);
        tieBreakersExist(set, problems);
        new CriteriaChecks(set, problems).run();
    }

    /** Nothing invented may be taken for official. */
    private static void samplesSaySo(CriteriaSetDraft set, Problems problems) {
        set.official().ifKnown(official -> {
            if (!official && !set.notice().isKnown()) {
                problems.error(
                        set.official().place(),
                        "Bộ tiêu chí không phải văn bản chính thức thì phải nói rõ với người đọc; bổ sung mục"
                                + " “notice”.");
            }
        });
    }

    private static void tieBreakersExist(CriteriaSetDraft set, Problems problems) {
        var codes = set.criteria().stream()
                .flatMap(criterion -> criterion.code().value().stream())
                .toList();
        set.tieBreakers().forEach(tieBreaker -> tieBreaker.node().ifKnown(code -> {
            if (!codes.contains(code)) {
                problems.error(
                        tieBreaker.node().place(),
                        "Tiêu chí phụ dùng tiêu chí %s không có trong bộ tiêu chí; sửa mã hoặc bổ sung tiêu chí.",
                        code);
            }
        }));
    }

    private static void classesCoverEverything(CriteriaSetDraft set, Problems problems) {
        problems.refuseRepeated(
                "Tên mức xếp loại",
                set.classes().stream().map(CriteriaSetDraft.ClassDraft::name).toList());
        var cuts = set.classes().stream()
                .map(band -> band.from().map(VietnameseNumber::of))
                .toList();
        problems.refuseRepeated("Mức xếp loại bắt đầu từ", cuts);
        if (!cuts.isEmpty()
                && cuts.stream().allMatch(Cell::isKnown)
                && cuts.stream().noneMatch(cut -> cut.get().equals("0"))) {
            problems.error(
                    set.classesPlace(), "Chưa có mức xếp loại nào bắt đầu từ 0; bổ sung mức thấp nhất với “from: 0”.");
        }
    }
}
