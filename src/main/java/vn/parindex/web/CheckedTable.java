package vn.parindex.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.CriteriaFrame;
import vn.parindex.criteria.TableImport;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/**
 * What an uploaded table came to.
 *
 * @param set empty if a problem is an error
 */
public record CheckedTable(Optional<CriteriaSet> set, List<TableProblem> problems) {

    private static final int LONGEST_NAME = 60;

    /** Reads the table under the limits for files of strangers; nothing of it is kept. */
    static CheckedTable of(MultipartFile upload, Optional<CriteriaFrame> frame) throws IOException {
        Path folder = Files.createTempDirectory("bo-tieu-chi");
        try {
            Path file = folder.resolve(name(upload.getOriginalFilename()));
            upload.transferTo(file);
            Loaded<CriteriaSet> loaded =
                    frame.map(known -> TableImport.read(file, known)).orElseGet(() -> TableImport.read(file));
            return new CheckedTable(
                    loaded.value(),
                    loaded.problems().stream()
                            .map(problem -> TableProblem.of(problem, file.toString()))
                            .toList());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The name that a browser states may be anything, also a path. */
    private static String name(String stated) {
        String plain = (stated == null ? "" : stated)
                .replaceAll("[^\\p{L}\\p{N}. -]", "-")
                .replaceAll("^[. -]+", "");
        return plain.isEmpty() ? "bo-tieu-chi" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    public long errors() {
        return problems.stream().filter(TableProblem::error).count();
    }

    /** The frames that come with the product and wait for their annex. */
    static List<CriteriaFrame> frames() {
        return CriteriaFiles.shipped().stream()
                .filter(set -> !set.isComplete())
                .flatMap(set -> CriteriaFiles.frame(set.id()).flatMap(Loaded::value).stream())
                .toList();
    }
}
