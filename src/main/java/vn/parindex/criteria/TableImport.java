package vn.parindex.criteria;

import java.nio.file.Path;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** Makes a criteria set that plans can use from a workbook or a plain table. */
public final class TableImport {

    /** What readers of a set must be told that a plain table says nothing about. */
    private static final String NOTICE = "Bộ tiêu chí lập từ bảng, không kèm văn bản ban hành";

    private TableImport() {}

    /**
     * Reads the table; a set that nothing official is said about tells its readers so. A table that calls itself by the
     * id of a shipped frame is taken for its annex.
     */
    public static Loaded<CriteriaSet> read(Path table) {
        var loaded = TableSetReader.read(table);
        var frame = loaded.value().flatMap(set -> CriteriaFiles.shippedFrame(set.id()));
        return frame.map(known -> read(table, known))
                .orElseGet(() -> new Loaded<>(loaded.value().map(TableImport::withNotice), loaded.problems()));
    }

    /** Reads the official annex that a frame waits for; what the frame names and the annex lacks is an error. */
    public static Loaded<CriteriaSet> read(Path annex, CriteriaFrame frame) {
        return TableSetReader.read(annex, frame);
    }

    private static CriteriaSet withNotice(CriteriaSet set) {
        return set.official() || set.notice() != null
                ? set
                : new CriteriaSet(
                        set.id(),
                        set.version(),
                        set.title(),
                        set.issued(),
                        false,
                        NOTICE,
                        set.appliesTo(),
                        set.rounding(),
                        set.classes(),
                        set.tieBreakers(),
                        set.fields());
    }
}
