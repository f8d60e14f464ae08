package vn.parindex.province.respondent;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import vn.parindex.calendar.VietnamTime;

/** The list to send as a table. */
public final class SendingCsv {

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** A text that begins like a formula would be run by spreadsheets; with an apostrophe before it, it is shown. */
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    private SendingCsv() {}

    /** One row per person. */
    public static void write(SendingList list, Appendable out) throws IOException {
        ROWS.printRecord(out, "number", "group", "group_name", "name", "birth_date", "official_id", "position", "unit");
        int number = 0;
        for (Respondent respondent : list.people()) {
            Person person = respondent.person();
            ROWS.printRecord(
                    out,
                    ++number,
                    person.group(),
                    list.groupName(person.group()),
                    shown(person.name()),
                    person.birthDate() == null ? null : VietnamTime.format(person.birthDate()),
                    shown(person.officialId()),
                    shown(person.position()),
                    shown(person.unit()));
        }
    }

    private static String shown(String text) {
        return text != null && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
