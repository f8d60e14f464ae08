package vn.parindex.account;

import java.time.Instant;

/**
 * What a deputy did in place of somebody, and could do only as their deputy.
 *
 * @param name of the task or the process, Vietnamese
 * @param businessKey what it was about; may be null
 * @param taskId null where a process was started
 */
public record DeputyAct(long deputyship, Kind kind, String name, String businessKey, String taskId, Instant at) {

    /** What was done. */
    public enum Kind {
        COMPLETED("Hoàn thành việc"),
        STARTED("Bắt đầu quy trình");

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
