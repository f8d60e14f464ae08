/**
 * The pages that everybody sees: where to go, what was published, the explained points of one
 * unit, and criteria sets.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "results",
            "plan",
            "criteria",
            "source",
            "assessment",
            "scoring",
            "scoring :: survey",
            "calendar",
            "province",
            "province :: work",
            "province :: evidence",
            "province :: statement",
            "province :: report",
            "province :: round",
            "province :: outcome",
            "province :: respondent",
            "province :: thread",
            "survey",
            "survey :: ballot",
            "survey :: campaign",
            "survey :: entry",
            "survey :: handout",
            "survey :: points",
            "survey :: print",
            "survey :: progress",
            "survey :: questionnaire",
            "survey :: report",
            "survey :: sample",
            "survey :: urn",
            "workflow :: desk",
            "workflow :: account",
            "workflow :: sso"
        })
package vn.parindex.web;
