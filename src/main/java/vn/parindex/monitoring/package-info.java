/**
 * Who is late with what: the deadlines of a plan as a board, what the Interior Department does about them, and reminders
 * by mail. Tasks are read through the desk of {@code workflow}; what is done about them is recorded here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "plan",
            "province",
            "province :: work",
            "calendar",
            "holiday",
            "assessment",
            "workbook",
            "workflow",
            "workflow :: desk"
        })
package vn.parindex.monitoring;
