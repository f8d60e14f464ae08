/** What comes out of a year: points, index, rank and class of every unit, their publication, and the documents. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Results",
        allowedDependencies = {"assessment", "survey", "plan", "scoring", "calendar", "workbook"})
package vn.parindex.results;
