/**
 * The pages that everybody sees: where to go, what was published, the explained points of one
 * unit, and criteria sets.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"results", "plan", "criteria", "source", "assessment", "scoring", "calendar"})
package vn.parindex.web;
