package vn.parindex.monitoring;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done about a deadline.
 *
 * @param request made up by the page for each confirmation
 * @param taskId null if it was not about one task
 * @param processInstanceId null if it was not about one task
 * @param subject name of the task, milestone or unit
 * @param unitCode the unit concerned; null if it concerns the whole plan
 * @param before how it stood, in words that people read; null if there was nothing
 * @param after how it stands; null if nothing changed
 * @param reason null only for a reminder without words
 */
public record DeadlineAction(
        UUID request,
        String planId,
        Kind kind,
        String taskId,
        String processInstanceId,
        String subject,
        String unitCode,
        String before,
        String after,
        String reason,
        String user,
        Instant at) {

    /** What can be done. */
    public enum Kind {
        REMINDED("Nhắc việc"),
        TASK_EXTENDED("Gia hạn một việc"),
        MILESTONE_EXTENDED("Gia hạn mốc thời gian"),
        RELEASED("Thu việc về cơ quan"),
        REASSIGNED("Chuyển cơ quan thẩm định"),
        SENT_BACK("Trả lại để đánh giá lại");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Vietnamese. */
        public String label() {
            return label;
        }
    }
}
