/** The page about reminders by mail. */
package vn.parindex.web.reminder;
