package vn.parindex.survey.questionnaire;

/** An answer that can be marked. */
public record AnswerOption(String value, String label) {}
