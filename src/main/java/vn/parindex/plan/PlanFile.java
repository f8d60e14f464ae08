package vn.parindex.plan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.Severity;
import vn.parindex.source.ShippedFile;
import vn.parindex.source.TextFile;
import vn.parindex.source.YamlFile;

/**
 * The file of a plan of any kind: one shipped with the product, or one given by the user.
 *
 * @param name what problems call it
 * @param folder where it lies; empty for a shipped one
 */
public record PlanFile(String name, String text, Optional<Path> folder) {

    /** The kind of a plan whose file states none: the index of units. */
    static final String UNIT_INDEX = "unit-index";

    /**
     * Finds a plan file.
     *
     * @param idOrFile id of a shipped plan, or path of a plan file
     * @throws PlanRejected if there is none, or it is no text
     */
    public static PlanFile find(String idOrFile) {
        return given(idOrFile).map(PlanFile::of).orElseGet(() -> shipped(idOrFile));
    }

    private static Optional<Path> given(String idOrFile) {
        try {
            return Optional.of(Path.of(idOrFile)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no file can have this name, so it is not found
        }
    }

    private static PlanFile of(Path file) {
        var problems = new Problems();
        return TextFile.read(file, problems)
                .map(text -> new PlanFile(
                        file.getFileName().toString(),
                        text,
                        Optional.of(file.toAbsolutePath().getParent())))
                .orElseThrow(
                        () -> new PlanRejected(problems.load(Optional::empty).problems()));
    }

    private static PlanFile shipped(String id) {
        String name = "db/plans/" + id + ".yaml";
        return ShippedFile.text(name)
                .map(text -> new PlanFile(name, text, Optional.empty()))
                .orElseThrow(
                        () -> new PlanRejected(
                                List.of(
                                        new Problem(
                                                Severity.ERROR,
                                                id,
                                                "không có kế hoạch nào mang mã này và cũng không có tệp này; kiểm tra lại mã hoặc đường dẫn"))));
    }

    /** The kind of plan that the file says it is; whoever reads it says what is wrong with it. */
    public String kind() {
        return new YamlFile(name, new Problems())
                .parse(text)
                .flatMap(root -> root.optional("kind", ScalarType.TEXT).value())
                .orElse(UNIT_INDEX);
    }

    /**
     * The file of a criteria set that the plan names: beside it, in {@code criteria-sets} beside its folder, then among
     * the shipped ones.
     *
     * @throws PlanRejected if it is no text
     */
    public Optional<String> setDocument(String id) {
        return folder.flatMap(here -> beside(here, id)).or(() -> CriteriaFiles.shipped(id));
    }

    private static Optional<String> beside(Path folder, String id) {
        return List.of(
                        folder.resolve(id + ".yaml"),
                        folder.resolveSibling("criteria-sets").resolve(id + ".yaml"))
                .stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> of(file).text());
    }
}
