package vn.parindex.monitoring.reminder;

/** A letter as it is sent: the same in plain text and in HTML. */
record LetterText(String subject, String plain, String html) {}
