package vn.parindex.province.round;

import java.time.LocalDate;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Paper;

/**
 * A letter by which the Ministry asks.
 *
 * @param deadline the last day on which an answer is in time
 */
public record Letter(Paper paper, LocalDate deadline) {

    /** Tells what is missing or cannot be right. */
    void check(LocalDate today, Findings findings) {
        paper.check("Công văn của Bộ Nội vụ", today, findings);
        if (deadline == null) {
            findings.add("Ghi thời hạn trả lời nêu trong công văn.");
        } else if (paper.date() != null && deadline.isBefore(paper.date())) {
            findings.add(
                    "Thời hạn trả lời %s trước ngày của công văn %s; kiểm tra lại hai ngày.",
                    VietnamTime.format(deadline), VietnamTime.format(paper.date()));
        } else if (deadline.isBefore(today)) {
            findings.add(
                    "Thời hạn trả lời %s đã qua (hôm nay là %s); kiểm tra lại, hoặc đề nghị Bộ Nội vụ gia hạn.",
                    VietnamTime.format(deadline), VietnamTime.format(today));
        }
    }
}
