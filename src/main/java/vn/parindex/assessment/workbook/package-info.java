/** The self-assessment of a field as a workbook, for those who fill it in where there is no connection. */
@org.springframework.modulith.NamedInterface("workbook")
package vn.parindex.assessment.workbook;
