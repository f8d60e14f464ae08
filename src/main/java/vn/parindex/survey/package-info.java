/** What respondents answered: ballots collected about each unit, and the points that come of them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {"plan", "scoring", "scoring :: survey", "source", "calendar", "workbook"})
package vn.parindex.survey;
