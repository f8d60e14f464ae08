package vn.parindex.survey.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableRow;

/** Reads a list of households (CSV, XLSX) with any columns, one row for each. */
public final class HouseholdReader {

    private final Path file;
    private final String idColumn;
    private final String stratumColumn;
    private final Problems problems = new Problems();
    private final List<Household> households = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private List<String> columns;
    private int id;
    private int stratum;

    private HouseholdReader(Path file, String idColumn, String stratumColumn) {
        this.file = file;
        this.idColumn = normalized(idColumn);
        this.stratumColumn = normalized(stratumColumn);
    }

    /**
     * Reads the list.
     *
     * @param idColumn name of the column that tells households apart, whatever its case
     * @param stratumColumn name of the column of strata; empty for none
     */
    public static Loaded<HouseholdList> read(Path file, String idColumn, String stratumColumn) {
        return new HouseholdReader(file, idColumn, stratumColumn).read();
    }

    /** What some rows of a list say, cell by cell as long as the header. */
    public static Map<Integer, List<String>> rows(Path file, int columns, Set<Integer> wanted) {
        var found = new HashMap<Integer, List<String>>();
        TableFile.read(file, new Problems(), row -> {
            if (wanted.contains(row.number())) {
                found.put(
                        row.number(),
                        IntStream.range(0, columns)
                                .mapToObj(column -> row.cell(column).shown())
                                .toList());
            }
        });
        return found;
    }

    private Loaded<HouseholdList> read() {
        TableFile.read(file, problems, this::take);
        if (columns != null && households.isEmpty() && problems.errorCount() == 0) {
            problems.error(new Place(file.toString(), 1, 1), "Danh sách chỉ có dòng tiêu đề; ghi ít nhất một hộ.");
        }
        return problems.load(() -> new HouseholdList(sha256(file), columns, households));
    }

    private void take(TableRow row) {
        if (columns == null) {
            columns = IntStream.range(0, row.width())
                    .mapToObj(column -> row.cell(column).shown())
                    .toList();
            id = column(row, idColumn, "mã hộ");
            stratum = stratumColumn.isEmpty() ? -1 : column(row, stratumColumn, "tầng");
        } else if (id >= 0) {
            household(row);
        }
    }

    private int column(TableRow header, String name, String what) {
        List<Integer> found = IntStream.range(0, columns.size())
                .filter(i -> normalized(columns.get(i)).equals(name))
                .boxed()
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        problems.error(
                header.place(0),
                found.isEmpty()
                        ? "Danh sách không có cột “%s” (%s); các cột hiện có: %s."
                        : "Cột “%s” (%s) có hai lần trong dòng tiêu đề; đổi tên một cột. Các cột hiện có: %s.",
                name,
                what,
                String.join(", ", columns));
        return -1;
    }

    private void household(TableRow row) {
        String key = text(row, id, "mã hộ");
        String part = stratum < 0 ? "" : text(row, stratum, "tầng");
        if (key.isEmpty()) {
            return;
        }
        Integer before = rows.putIfAbsent(key, row.number());
        if (before != null) {
            problems.error(
                    row.place(id),
                    "Mã hộ “%s” đã có ở dòng %d; mỗi hộ một dòng, nếu không hộ này dễ được chọn hơn hộ khác.",
                    key,
                    before);
        }
        households.add(new Household(key, part, row.number()));
    }

    private String text(TableRow row, int column, String what) {
        TableCell cell = row.cell(column);
        if (cell instanceof TableCell.Broken broken) {
            problems.error(cell.place(), "%s", broken.problem());
        } else if (cell.isBlank()) {
            problems.error(cell.place(), "Thiếu %s; ghi vào ô này hoặc bỏ dòng.", what);
        }
        return Normalizer.normalize(cell.shown(), Normalizer.Form.NFC);
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String sha256(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
