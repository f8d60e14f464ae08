package vn.parindex.scoretable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;

/** What became of a table of scores under a small set. */
record Scored(Path file, Optional<ScoreTable> table, List<Problem> problems) {

    static final String SET =
            """
            code,name,max,basis
            1,Chỉ đạo,2.5,
            1.1,Kế hoạch,1.5,self
            1.2,Báo cáo,1,
            2,Thể chế,,
            2.1,Khảo sát,2.5,survey
            """;

    static Scored of(Path folder, String scores) {
        return of(folder, SET, scores);
    }

    static Scored of(Path folder, String set, String scores) {
        Path file = write(folder.resolve("diem.csv"), scores);
        return of(set(folder, set), file);
    }

    static Scored of(CriteriaSet set, Path file) {
        var problems = new ArrayList<Problem>();
        var table = ScoreTableReader.read(file, set, Problems.passedTo(problems::add));
        return new Scored(file, table, problems);
    }

    static CriteriaSet set(Path folder, String text) {
        return CriteriaFiles.read(write(folder.resolve("bo.csv"), text).toString())
                .value()
                .orElseThrow();
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ranking as the command writes it, without its header. */
    List<String> rows() {
        var text = new StringWriter();
        try {
            RankingCsv.write(table.orElseThrow(() -> new AssertionError(problems)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().skip(1).toList();
    }

    /** Row and column of each problem, then what it says. */
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.place().substring(file.toString().length() + 1) + " " + problem.message())
                .toList();
    }
}
