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

    /** Something about one task. */
    static DeadlineAction about(
            WatchedTask task, Instruction instruction, Kind kind, String before, String after, Instant at) {
        return new DeadlineAction(
                instruction.request(),
                instruction.planId(),
                kind,
                task.id(),
                task.processInstanceId(),
                task.name(),
                task.concerned(),
                before,
                after,
                instruction.note(),
                instruction.by().user(),
                at);
    }

    /** Something about a milestone, or about all that a unit has stated. */
    static DeadlineAction about(
            String subject,
            String unitCode,
            String processInstanceId,
            Instruction instruction,
            Kind kind,
            String before,
            String after,
            Instant at) {
        return new DeadlineAction(
                instruction.request(),
                instruction.planId(),
                kind,
                null,
                processInstanceId,
                subject,
                unitCode,
                before,
                after,
                instruction.note(),
                instruction.by().user(),
                at);
    }

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
