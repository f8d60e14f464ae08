/** The pages that everybody sees: where to go, what was published, and the explained points of one unit. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"results", "plan", "assessment", "scoring", "calendar"})
package vn.parindex.web;
