/**
 * Periods of a plan, working days and the time zone deadlines are meant in.
 *
 * <p>Plain Java without any framework. Plans state whole months ("Tháng 10/2023") or days; replies are due within a
 * number of working days; a deadline says "before" a day, "by" a day, or that a letter will state it. All of them become
 * exact days and moments here and nowhere else.
 */
package vn.parindex.calendar;
