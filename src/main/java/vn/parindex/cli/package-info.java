/**
 * Commands for the terminal: rehearse a plan, check a plan file, load a plan, score a table of points, criteria sets,
 * questionnaires, samples of households, accounts.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {
            "account",
            "workflow :: rehearsal",
            "workflow :: launch",
            "workflow :: people",
            "results",
            "plan",
            "province",
            "province :: work",
            "province :: report",
            "province :: outcome",
            "province :: respondent",
            "criteria",
            "survey",
            "survey :: ballot",
            "survey :: entry",
            "survey :: questionnaire",
            "survey :: print",
            "survey :: report",
            "survey :: sample",
            "scoretable",
            "source",
            "scoring",
            "calendar"
        })
package vn.parindex.cli;
