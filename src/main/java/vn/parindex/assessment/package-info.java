/**
 * What units and appraisers say about criteria, from the self-assessment to the concluded points, with its history.
 * Nothing is overwritten: self, appraised and decided points stand side by side with who, when and why.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"plan", "scoring", "calendar", "source", "workbook"})
package vn.parindex.assessment;
