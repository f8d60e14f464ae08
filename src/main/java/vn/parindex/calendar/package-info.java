/**
 * Periods of a plan, working days and the time zone deadlines are meant in.
 *
 * <p>Plain Java without any framework. Plans state whole months ("Tháng 10/2023") or days; replies are due within a
 * number of working days. Both become exact moments here and nowhere else.
 */
package vn.parindex.calendar;
