package vn.parindex.web;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/**
 * A problem of an uploaded table, where people look for it.
 *
 * @param sheet name of the sheet; empty for the first
 * @param cell as spreadsheets call it, for example C5
 */
public record TableProblem(String sheet, String cell, boolean error, String message) {

    private static final Pattern PLACE = Pattern.compile("(?:#(.*))?:(\\d+):(\\d+)", Pattern.DOTALL);

    /** @param file what the places of problems call the file */
    public static TableProblem of(Problem problem, String file) {
        String place = problem.place().startsWith(file) ? problem.place().substring(file.length()) : "";
        Matcher parts = PLACE.matcher(place);
        return parts.matches()
                ? new TableProblem(
                        parts.group(1) == null ? "" : parts.group(1),
                        column(Integer.parseInt(parts.group(3))) + parts.group(2),
                        problem.isError(),
                        problem.message())
                : new TableProblem("", "", problem.isError(), problem.message());
    }

    /** All problems of a file. */
    public static List<TableProblem> of(Loaded<?> loaded, Path file) {
        return loaded.problems().stream()
                .map(problem -> of(problem, file.toString()))
                .toList();
    }

    private static String column(int number) {
        var name = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
