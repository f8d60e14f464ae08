package vn.parindex.survey.report;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** What was answered in words. */
final class OpinionSheet {

    private static final String[] COLUMNS = {"Nhóm đối tượng", "Câu hỏi", "Câu trả lời", "Số phiếu"};

    private final SheetHead head;
    private final List<OpinionBlock> blocks;

    OpinionSheet(SheetHead head, List<OpinionBlock> blocks) {
        this.head = head;
        this.blocks = blocks;
    }

    void write(SheetWriter out) {
        out.widths(34, 44, 84, 9);
        head.write(out, COLUMNS.length);
        out.line(
                "Nội dung có thể cho biết người viết là ai; chỉ dùng để tổng hợp, không chuyển cho cơ quan được đánh giá.",
                Role.NOTICE,
                COLUMNS.length);
        out.header(COLUMNS);
        blocks.forEach(block -> block.said().forEach(said -> {
            XSSFRow row = out.row();
            out.text(row, 0, block.group(), Role.TEXT);
            out.text(row, 1, block.question(), Role.TEXT);
            out.text(row, 2, said.text(), Role.TEXT);
            out.whole(row, 3, said.times());
            out.fit(row);
        }));
        head.foot(out);
    }
}
