/**
 * Half-filled forms of open tasks: versions that follow each other, so that nobody overwrites what somebody else saved.
 * Knows neither forms nor the engine; who may save what is decided before.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {})
package vn.parindex.draft;
