/** Watching over the year: who is late with what, and telling them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "workflow",
            "workflow :: desk",
            "plan",
            "province",
            "province :: work",
            "calendar",
            "holiday"
        })
package vn.parindex.monitoring;
