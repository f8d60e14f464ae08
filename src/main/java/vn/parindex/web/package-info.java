/**
 * The pages that everybody sees: where to go, what was published, the explained points of one
 * unit, and criteria sets.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "account",
            "results",
            "plan",
            "criteria",
            "draft",
            "source",
            "assessment",
            "assessment :: workbook",
            "evidence",
            "evidence :: store",
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
            "monitoring",
            "workflow :: desk",
            "monitoring :: reminder",
            "workflow :: people",
            "workflow :: account",
            "workflow :: sso"
        })
package vn.parindex.web;
