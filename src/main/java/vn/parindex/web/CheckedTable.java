package vn.parindex.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    /** Reads the table under the limits for files of strangers; nothing of it is kept. */
    static CheckedTable of(MultipartFile upload, Optional<CriteriaFrame> frame) throws IOException {
        return Upload.read(upload, file -> {
            Loaded<CriteriaSet> loaded =
                    frame.map(known -> TableImport.read(file, known)).orElseGet(() -> TableImport.read(file));
            return new CheckedTable(loaded.value(), TableProblem.of(loaded, file));
        });
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
