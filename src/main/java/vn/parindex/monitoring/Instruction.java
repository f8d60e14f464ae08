package vn.parindex.monitoring;

import java.util.UUID;
import vn.parindex.assessment.Refused;
import vn.parindex.workflow.desk.Supervisor;

/**
 * What somebody who runs the year has confirmed. Whether they run it was checked before.
 *
 * @param request made up by the page for each confirmation; what comes twice is carried out once
 * @param words the reason, or a note to those who are reminded; as typed, may be null
 */
public record Instruction(String planId, UUID request, String words, Supervisor by) {

    private static final int LONGEST = 1000;

    /**
     * Why it is to be done.
     *
     * @throws Refused if nothing was said, or too much
     */
    String reason() {
        String reason = note();
        if (reason == null) {
            throw new Refused("Ghi rõ lý do; lý do được lưu trong nhật ký.");
        }
        return reason;
    }

    /**
     * What was said; null if nothing.
     *
     * @throws Refused if it is too long
     */
    String note() {
        String note = words == null || words.isBlank() ? null : words.strip();
        if (note != null && note.length() > LONGEST) {
            throw new Refused("Nội dung dài quá %d ký tự; ghi ngắn gọn hơn.".formatted(LONGEST));
        }
        return note;
    }
}
