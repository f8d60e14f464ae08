package vn.parindex.holiday;

import java.time.LocalDate;

/**
 * A weekend day on which public bodies work ("ngày làm bù").
 *
 * @param insteadOf the day off whose work it takes
 * @param source the document that says so
 */
public record MadeUpDay(LocalDate day, LocalDate insteadOf, String source) {}
