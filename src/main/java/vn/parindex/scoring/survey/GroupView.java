package vn.parindex.scoring.survey;

/** What a reader may see of the answers of one group. */
public sealed interface GroupView {

    /** Code of the respondent group. */
    String group();

    /** Enough people answered for nobody to be told from the others. */
    record Shown(String group, Distribution answers) implements GroupView {}

    /** Too few answered, or what they answered could be told from the total and the groups that are shown. */
    record Hidden(String group) implements GroupView {}
}
