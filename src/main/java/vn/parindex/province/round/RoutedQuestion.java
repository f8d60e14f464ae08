package vn.parindex.province.round;

/**
 * To whom a question goes when its letter is entered.
 *
 * @param department code of the unit that answers for the criterion
 */
public record RoutedQuestion(Question question, String department, DepartmentDeadline due) {}
