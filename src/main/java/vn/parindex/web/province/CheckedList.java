package vn.parindex.web.province;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.RespondentTable;
import vn.parindex.source.Loaded;
import vn.parindex.web.TableProblem;
import vn.parindex.web.Upload;

/**
 * What an uploaded list came to.
 *
 * @param file its name
 * @param people empty if a problem is an error
 */
public record CheckedList(String file, Optional<List<Person>> people, List<TableProblem> problems) {

    /** Reads the list under the limits for files of strangers. */
    static CheckedList of(MultipartFile upload, RespondentTable table) throws IOException {
        return Upload.read(upload, file -> {
            Loaded<List<Person>> loaded = table.read(file);
            return new CheckedList(Upload.name(upload), loaded.value(), TableProblem.of(loaded, file));
        });
    }

    public long errors() {
        return problems.stream().filter(TableProblem::error).count();
    }
}
