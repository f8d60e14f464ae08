/**
 * Who is late with what: the deadlines of a plan as a board, and what the Interior Department does about them. Tasks are
 * read through the desk of {@code workflow}; what is done about them is recorded here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "plan",
            "province",
            "province :: work",
            "calendar",
            "assessment",
            "workbook",
            "workflow :: desk"
        })
package vn.parindex.monitoring;
