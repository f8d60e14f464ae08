package vn.parindex.criteria;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ShippedFile;
import vn.parindex.source.TableFile;
import vn.parindex.source.TextFile;

/** Criteria sets wherever they are: those shipped with the product, or files given by the user. */
public final class CriteriaFiles {

    private static final List<String> TABLE_ENDINGS = List.of(".csv", ".tsv", ".txt");

    private static final String FOLDER = "db/criteria-sets/";

    private CriteriaFiles() {}

    /**
     * Reads and checks a set.
     *
     * @param idOrFile path of a file, as text ({@code .yaml}) or as a table (CSV, XLSX), or the id of a shipped set
     */
    public static Loaded<CriteriaSet> read(String idOrFile) {
        Optional<Path> file = file(idOrFile);
        if (file.isPresent()) {
            return read(file.get());
        }
        return shipped(idOrFile)
                .map(text -> new CriteriaSetReader().read(resource(idOrFile), text))
                .orElseGet(() -> notFound(idOrFile));
    }

    /**
     * Reads the frame of a set.
     *
     * @param idOrFile as for {@link #read(String)}
     * @return empty if there is no such frame: no such file or id, or a set that is complete
     */
    public static Optional<Loaded<CriteriaFrame>> frame(String idOrFile) {
        var unread = new Problems(); // whoever reads the file as a set is told what is wrong with it
        var text = file(idOrFile)
                .map(file -> isTable(file) ? Optional.<String>empty() : TextFile.read(file, unread))
                .orElseGet(() -> shipped(idOrFile));
        return text.filter(FrameReader::isFrame).map(frame -> new FrameReader().read(name(idOrFile), frame));
    }

    /** The frame of this id that comes with the product. */
    static Optional<CriteriaFrame> shippedFrame(String id) {
        return shipped(id)
                .filter(FrameReader::isFrame)
                .flatMap(text -> new FrameReader().read(resource(id), text).value());
    }

    private static String name(String idOrFile) {
        return file(idOrFile).isPresent() ? idOrFile : resource(idOrFile);
    }

    /** The sets that come with the product, frames among them, by id. */
    public static List<SetSummary> shipped() {
        return ShippedFile.names(FOLDER, ".yaml").stream()
                .map(id -> frame(id)
                        .flatMap(Loaded::value)
                        .map(SetSummary::of)
                        .orElseGet(() -> SetSummary.of(read(id).value().orElseThrow())))
                .toList();
    }

    /** The text of a set that is shipped with the product. */
    public static Optional<String> shipped(String id) {
        return ShippedFile.text(resource(id));
    }

    private static Loaded<CriteriaSet> read(Path file) {
        var problems = new Problems();
        if (isTable(file)) {
            return TableSetReader.read(file);
        }
        return TextFile.read(file, problems)
                .map(text -> new CriteriaSetReader().read(file.toString(), text))
                .orElseGet(() -> new Loaded<>(
                        Optional.empty(), problems.load(Optional::empty).problems()));
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TABLE_ENDINGS.stream().anyMatch(name::endsWith) || TableFile.isWorkbook(file);
    }

    private static Optional<Path> file(String idOrFile) {
        try {
            return Optional.of(Path.of(idOrFile)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no file can have this name, so it is not found
        }
    }

    private static String resource(String id) {
        return FOLDER + id + ".yaml";
    }

    private static Loaded<CriteriaSet> notFound(String idOrFile) {
        var problems = new Problems();
        problems.error(
                new Place(idOrFile, 1, 1),
                "Không có bộ tiêu chí nào mang mã này và cũng không có tệp này; kiểm tra lại mã hoặc đường dẫn.");
        return new Loaded<>(Optional.empty(), problems.load(Optional::empty).problems());
    }
}
