/** Commands for the terminal: rehearse a plan, check a plan file, load a plan. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {"workflow :: rehearsal", "workflow :: launch", "results", "plan", "scoring", "calendar"})
package vn.parindex.cli;
