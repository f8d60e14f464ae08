package vn.parindex.survey.report;

import java.util.List;

/**
 * What was answered in words to one question.
 *
 * @param group who answered; those whose answers are kept together for their small number are not named
 * @param question its label
 * @param said in an order that tells nothing of the ballots, no two answers of a ballot side by side
 */
public record OpinionBlock(String group, String question, List<Said> said) {

    /** @param times on how many ballots */
    public record Said(String text, int times) {}

    public OpinionBlock {
        said = List.copyOf(said);
    }
}
