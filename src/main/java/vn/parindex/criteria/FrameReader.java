package vn.parindex.criteria;

import vn.parindex.source.Loaded;
import vn.parindex.source.Problems;
import vn.parindex.source.YamlFile;

/** Reads the frame of a set: a set file that says {@code complete: false} and has codes and names only. */
public final class FrameReader {

    /** Whether the text is that of a frame; false for anything else, also for what cannot be read. */
    public static boolean isFrame(String text) {
        return new YamlFile("", new Problems())
                .parse(text)
                .filter(FrameDraft::isFrame)
                .isPresent();
    }

    /** @param fileName what problems call the file */
    public Loaded<CriteriaFrame> read(String fileName, String text) {
        var problems = new Problems();
        var root = new YamlFile(fileName, problems).parse(text);
        root.filter(block -> !FrameDraft.isFrame(block))
                .ifPresent(block -> problems.error(
                        block.placeOf("complete"),
                        "Tệp này không phải khung của bộ tiêu chí; khung có dòng “complete: false”."));
        var draft = root.filter(FrameDraft::isFrame).map(FrameDraft::read);
        draft.ifPresent(frame -> frame.check(problems));
        return problems.load(() -> draft.orElseThrow().build());
    }
}
