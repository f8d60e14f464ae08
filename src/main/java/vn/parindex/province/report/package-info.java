/** What the province sends to the Ministry: whether it is complete, the workbook, and that it was submitted, approved, sent. */
@org.springframework.modulith.NamedInterface("report")
package vn.parindex.province.report;
