package vn.parindex.province.respondent;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.SurveyPlan;
import vn.parindex.province.work.ColumnNames;
import vn.parindex.province.work.Paper;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableHeader;
import vn.parindex.source.TableRow;

/**
 * Reads the list of a unit from a table (CSV, XLSX) with the columns {@code
 * name,birth_date,official_id,position,unit,group}, or họ và tên, ngày sinh, số định danh, chức vụ, cơ quan, nhóm; day of
 * birth and number may be left out. A group is named by its code or as the plan names it. All problems are told, each
 * with its row and column.
 */
public final class RespondentTable {

    private static final List<String> REQUIRED = List.of("name", "position", "unit", "group");
    private static final List<String> OPTIONAL = List.of("birth_date", "official_id");
    private static final ColumnNames NAMES = new ColumnNames(Map.ofEntries(
            Map.entry("họ và tên", "name"),
            Map.entry("họ tên", "name"),
            Map.entry("ngày sinh", "birth_date"),
            Map.entry("ngày, tháng, năm sinh", "birth_date"),
            Map.entry("số định danh", "official_id"),
            Map.entry("cccd", "official_id"),
            Map.entry("số hiệu công chức", "official_id"),
            Map.entry("chức vụ", "position"),
            Map.entry("cơ quan", "unit"),
            Map.entry("đơn vị", "unit"),
            Map.entry("cơ quan, đơn vị", "unit"),
            Map.entry("đơn vị công tác", "unit"),
            Map.entry("nhóm", "group"),
            Map.entry("nhóm đối tượng", "group")));

    /** How the template heads the columns, in its order. */
    private static final Map<String, String> HEADINGS = headings();

    private final SurveyPlan survey;
    private final PersonChecks checks;

    RespondentTable(SurveyPlan survey, PersonChecks checks) {
        this.survey = survey;
        this.checks = checks;
    }

    static List<String> headingsInOrder() {
        return List.copyOf(HEADINGS.values());
    }

    private static String heading(String column) {
        return HEADINGS.get(column);
    }

    private static Map<String, String> headings() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("name", "Họ và tên");
        headings.put("birth_date", "Ngày sinh");
        headings.put("official_id", "Số định danh");
        headings.put("position", "Chức vụ");
        headings.put("unit", "Cơ quan, đơn vị");
        headings.put("group", "Nhóm đối tượng");
        return Collections.unmodifiableMap(headings);
    }

    /** Reads a whole table; of one without errors there may be warnings about people who cannot be told apart. */
    public Loaded<List<Person>> read(Path file) {
        var reading = new Reading(file);
        TableFile.read(
                file, row -> TableHeader.names(NAMES.translated(row), REQUIRED), reading.problems, reading::take);
        return reading.people();
    }

    /** One pass over one file. */
    private final class Reading {

        private final Path file;
        private final Problems problems = new Problems();
        private final List<Person> people = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private TableHeader header;
        private boolean headerSeen;

        private Reading(Path file) {
            this.file = file;
        }

        private Loaded<List<Person>> people() {
            if (header != null && people.isEmpty() && problems.errorCount() == 0) {
                problems.error(new Place(file.toString(), 1, 1), "Bảng chỉ có dòng tiêu đề; ghi ít nhất một người.");
            }
            return problems.load(() -> List.copyOf(people));
        }

        private void take(TableRow row) {
            if (!headerSeen) {
                headerSeen = true;
                header = header(NAMES.translated(row));
            } else if (header != null) {
                person(row);
            }
        }

        /** What is missing is named as people head their columns, not as programs do. */
        private TableHeader header(TableRow row) {
            List<String> missing = REQUIRED.stream()
                    .filter(name -> !TableHeader.names(row, List.of(name)))
                    .map(RespondentTable::heading)
                    .toList();
            if (missing.isEmpty()) {
                return TableHeader.read(row, REQUIRED, OPTIONAL, problems).orElse(null);
            }
            problems.error(
                    row.place(0),
                    "Thiếu cột “%s”; dòng đầu tiên phải là tiêu đề có các cột %s.",
                    String.join("”, “", missing),
                    HEADINGS.values().stream().collect(Collectors.joining("”, “", "“", "”")));
            return null;
        }

        private void person(TableRow row) {
            long before = problems.errorCount();
            var person = new Person(
                    text(row, "name"),
                    birthDate(header.cell(row, "birth_date")),
                    text(row, "official_id"),
                    text(row, "position"),
                    text(row, "unit"),
                    group(text(row, "group")));
            checks.personProblems(person).forEach(problem -> problems.error(place(row), "%s", problem));
            TableCell group = header.cell(row, "group");
            checks.groupProblems(person).forEach(problem -> problems.error(group.place(), "%s", problem));
            if (problems.errorCount() == before) {
                keep(person, row);
            }
        }

        private void keep(Person person, TableRow row) {
            if (!seen.add(person.key())) {
                problems.error(place(row), "“%s” đã có ở một dòng trên; giữ lại một.", person.name());
            }
            if (person.birthDate() == null && person.officialId() == null) {
                problems.warning(
                        place(row),
                        "“%s” chưa có ngày sinh hoặc số định danh nên không xác định chắc chắn được khi trùng tên.",
                        person.name());
            }
            people.add(person);
        }

        private Place place(TableRow row) {
            return header.cell(row, "name").place();
        }

        private String text(TableRow row, String column) {
            TableCell cell = header.cell(row, column);
            if (cell instanceof TableCell.Broken broken) {
                problems.error(cell.place(), "%s", broken.problem());
            }
            return cell.shown();
        }

        private LocalDate birthDate(TableCell cell) {
            Optional<LocalDate> day = cell.day();
            if (day.isEmpty() && cell instanceof TableCell.Broken broken) {
                problems.error(cell.place(), "%s", broken.problem());
            } else if (day.isEmpty() && !cell.isBlank()) {
                problems.error(
                        cell.place(),
                        "Ngày sinh “%s” không hợp lệ; ghi dạng ngày/tháng/năm, ví dụ 05/01/1980.",
                        cell.shown());
            }
            return day.orElse(null);
        }

        private String group(String shown) {
            return survey.groups().stream()
                    .filter(group -> group.code().equalsIgnoreCase(shown)
                            || Paper.key(group.name()).equals(Paper.key(shown)))
                    .map(SurveyGroup::code)
                    .findFirst()
                    .orElse(shown);
        }
    }
}
