package vn.parindex.account;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableHeader;
import vn.parindex.source.TableRow;

/**
 * Reads accounts from a table (CSV, XLSX), one per row; somebody who is something else in another unit has a row for
 * each. All problems are told, each with its row and column. What {@link UserTemplate} writes it reads.
 */
public final class UserTable {

    static final String ACCOUNT = "tài_khoản";
    static final String FAMILY_NAME = "họ";
    static final String GIVEN_NAME = "tên";
    static final String EMAIL = "thư_điện_tử";
    static final String UNITS = "cơ_quan";
    static final String ROLE = "vai_trò";
    static final String FIRST_DAY = "ngày_bắt_đầu";
    static final String LAST_DAY = "ngày_kết_thúc";

    private static final List<String> REQUIRED = List.of(ACCOUNT, FAMILY_NAME, GIVEN_NAME, UNITS, ROLE);
    private static final List<String> OPTIONAL = List.of(EMAIL, FIRST_DAY, LAST_DAY);

    private static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 100;
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private final KnownUnits units;

    public UserTable(KnownUnits units) {
        this.units = units;
    }

    public Loaded<List<Listed>> read(Path file) {
        var reading = new Reading(file);
        TableFile.read(file, row -> TableHeader.names(row, REQUIRED), reading.problems, reading::take);
        return reading.listed();
    }

    /** One pass over one file. */
    private final class Reading {

        private final Path file;
        private final Problems problems = new Problems();
        private final Map<String, Listed> listed = new LinkedHashMap<>();
        private TableHeader header;
        private boolean headerSeen;

        private Reading(Path file) {
            this.file = file;
        }

        private Loaded<List<Listed>> listed() {
            if (header != null && listed.isEmpty() && problems.errorCount() == 0) {
                problems.error(
                        new Place(file.toString(), 1, 1), "Bảng chỉ có dòng tiêu đề; ghi ít nhất một tài khoản.");
            }
            return problems.load(() -> List.copyOf(listed.values()));
        }

        private void take(TableRow row) {
            if (!headerSeen) {
                headerSeen = true;
                header = TableHeader.read(row, REQUIRED, OPTIONAL, problems).orElse(null);
            } else if (header != null) {
                account(row);
            }
        }

        private void account(TableRow row) {
            long before = problems.errorCount();
            TableCell account = header.cell(row, ACCOUNT);
            String user = id(account);
            String familyName = name(row, FAMILY_NAME, "họ");
            String givenName = name(row, GIVEN_NAME, "tên");
            String email = email(header.cell(row, EMAIL));
            Set<String> groups = groups(row);
            Tenure tenure = tenure(row);
            if (problems.errorCount() == before) {
                keep(new Listed(user, familyName, givenName, email, groups, tenure, account.place()));
            }
        }

        private void keep(Listed row) {
            Listed known = listed.get(row.user());
            if (known == null) {
                listed.put(row.user(), row);
                return;
            }
            boolean same = known.familyName().equals(row.familyName())
                    && known.givenName().equals(row.givenName())
                    && Objects.equals(known.email(), row.email())
                    && known.tenure().equals(row.tenure());
            if (!same) {
                problems.error(
                        row.place(),
                        "Tài khoản “%s” đã có ở dòng %d với họ tên, thư điện tử hoặc ngày khác; ghi giống nhau, hoặc dùng hai"
                                + " tài khoản.",
                        row.user(),
                        known.place().line());
                return;
            }
            var groups = new LinkedHashSet<>(known.groups());
            groups.addAll(row.groups());
            refuseConflict(row.place(), groups);
            listed.put(
                    row.user(),
                    new Listed(
                            row.user(),
                            row.familyName(),
                            row.givenName(),
                            row.email(),
                            groups,
                            row.tenure(),
                            known.place()));
        }

        private String id(TableCell cell) {
            String text = text(cell);
            if (cell.isBlank()) {
                problems.error(cell.place(), "Chưa ghi tài khoản.");
            } else if (!text.matches(ID) || text.length() > LONGEST_ID) {
                problems.error(
                        cell.place(),
                        "Tài khoản “%s” không hợp lệ; dùng chữ thường không dấu và chữ số, nối bằng dấu chấm hoặc gạch nối,"
                                + " ví dụ nguyen.van.an.",
                        text);
            } else if (text.equals(AccountChanges.SYSTEM)) {
                problems.error(cell.place(), "Tài khoản “%s” dành cho hệ thống; chọn tên khác.", text);
            }
            return text;
        }

        private String name(TableRow row, String column, String what) {
            TableCell cell = header.cell(row, column);
            String text = text(cell);
            if (cell.isBlank()) {
                problems.error(cell.place(), "Chưa ghi %s.", what);
            } else if (text.length() > LONGEST_NAME) {
                problems.error(cell.place(), "Nội dung %s dài quá %d ký tự; rút gọn lại.", what, LONGEST_NAME);
            }
            return text;
        }

        private String email(TableCell cell) {
            String text = text(cell);
            if (!cell.isBlank() && !text.matches(ADDRESS)) {
                problems.error(
                        cell.place(), "Thư điện tử “%s” không hợp lệ; ghi dạng ten@coquan.gov.vn hoặc để trống.", text);
            }
            return cell.isBlank() ? null : text;
        }

        private Set<String> groups(TableRow row) {
            TableCell unitCell = header.cell(row, UNITS);
            TableCell roleCell = header.cell(row, ROLE);
            List<String> codes =
                    parts(unitCell).flatMap(text -> unit(text, unitCell)).toList();
            List<RoleWord> words =
                    parts(roleCell).flatMap(text -> role(text, roleCell)).toList();
            if (roleCell.isBlank()) {
                problems.error(roleCell.place(), "Chưa ghi vai trò; ghi một trong: %s.", words());
            }
            boolean ofUnit = words.stream().anyMatch(RoleWord::isOfUnit);
            if (ofUnit && unitCell.isBlank()) {
                problems.error(unitCell.place(), "Chưa ghi cơ quan, đơn vị của cán bộ, lãnh đạo.");
            }
            if (!ofUnit && !words.isEmpty() && !unitCell.isBlank()) {
                problems.error(
                        unitCell.place(),
                        "Vai trò “%s” không thuộc cơ quan, đơn vị nào; để trống ô này.",
                        words.get(0).word());
            }
            if (words.contains(RoleWord.HEAD)) {
                codes.stream()
                        .filter(code -> !units.withHead().contains(code))
                        .forEach(code -> problems.error(
                                roleCell.place(),
                                "Kế hoạch không có việc riêng của lãnh đạo %s; ghi vai trò “%s”.",
                                units.names().get(code),
                                RoleWord.STAFF.word()));
            }
            var groups = new LinkedHashSet<String>();
            words.forEach(word -> word.groups(codes).forEach(groups::add));
            refuseConflict(roleCell.place(), groups);
            return groups;
        }

        private void refuseConflict(Place place, Collection<String> groups) {
            Role.conflict(groups).ifPresent(problem -> problems.error(place, "%s", problem));
        }

        private Stream<String> unit(String text, TableCell cell) {
            Optional<String> code = units.code(text);
            if (code.isEmpty()) {
                problems.error(
                        cell.place(),
                        "Không có cơ quan, đơn vị “%s” trong các kế hoạch đã nạp; ghi mã hoặc tên như trong kế hoạch. Nếu có"
                                + " nhiều cơ quan, ngăn cách bằng dấu chấm phẩy.",
                        text);
            }
            return code.stream();
        }

        private Stream<RoleWord> role(String text, TableCell cell) {
            Optional<RoleWord> word = RoleWord.of(text);
            if (word.isEmpty()) {
                problems.error(cell.place(), "Không có vai trò “%s”; ghi một trong: %s.", text, words());
            }
            return word.stream();
        }

        private Tenure tenure(TableRow row) {
            LocalDate first = day(header.cell(row, FIRST_DAY), "Ngày bắt đầu");
            LocalDate last = day(header.cell(row, LAST_DAY), "Ngày kết thúc");
            if (first != null && last != null && last.isBefore(first)) {
                problems.error(header.cell(row, LAST_DAY).place(), "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
            }
            return new Tenure(first, last);
        }

        private LocalDate day(TableCell cell, String what) {
            Optional<LocalDate> day = cell.day();
            if (day.isEmpty() && !cell.isBlank()) {
                problems.error(
                        cell.place(),
                        "%s không hợp lệ; ghi dạng ngày/tháng/năm, ví dụ 05/01/2026, hoặc để trống.",
                        what);
            }
            return day.orElse(null);
        }

        private String text(TableCell cell) {
            if (cell instanceof TableCell.Broken broken) {
                problems.error(cell.place(), "%s", broken.problem());
            }
            return cell.shown();
        }

        private Stream<String> parts(TableCell cell) {
            var parts = new ArrayList<String>();
            for (String part : text(cell).split(";")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts.stream();
        }

        private static String words() {
            return String.join(", ", RoleWord.words());
        }
    }
}
