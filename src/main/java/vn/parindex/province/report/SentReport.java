package vn.parindex.province.report;

/**
 * The report as it went to the Ministry.
 *
 * @param sent by which document, by whom, when
 * @param workbook the bytes of the .xlsx file; a copy, which nobody else holds
 * @param sha256 of the workbook, in hexadecimal digits
 */
public record SentReport(ReportEvent sent, byte[] workbook, String sha256) {}
