package vn.parindex.web.province;

import vn.parindex.province.round.QuestionRecord;

/**
 * A question of the Ministry as a page shows it.
 *
 * @param department name of the unit that was asked; of a merged one also what it is now
 * @param overdue whether the department still has to answer, though its time is over
 */
public record ShownQuestion(QuestionRecord record, String department, boolean overdue) {

    /** Whether the answer that counts came after its deadline. */
    public boolean late() {
        return record.answer().filter(answer -> answer.act().late()).isPresent();
    }
}
