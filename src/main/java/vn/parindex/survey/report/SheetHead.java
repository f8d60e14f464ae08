package vn.parindex.survey.report;

import java.util.List;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/**
 * What stands above the table of a sheet.
 *
 * @param title of the sheet
 * @param plan title of the plan, also at the foot of each page
 * @param notices what readers must be told
 */
record SheetHead(String title, String plan, List<String> notices) {

    SheetHead titled(String other) {
        return new SheetHead(other, plan, notices);
    }

    void write(SheetWriter out, int columns) {
        out.line(title, Role.TITLE, columns);
        out.line(plan, Role.SUBTITLE, columns);
        out.notices(notices, columns);
    }

    void foot(SheetWriter out) {
        out.printSetup(plan);
    }
}
