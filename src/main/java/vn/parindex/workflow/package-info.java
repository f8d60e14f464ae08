/**
 * Everything that touches the process engine, and nothing of the subject matter: models call beans of this module, and
 * these call one use case each. Changing the engine for one of its successors stays a matter of this module.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "account",
            "assessment",
            "assessment :: workbook",
            "draft",
            "survey",
            "survey :: ballot",
            "survey :: campaign",
            "survey :: entry",
            "survey :: questionnaire",
            "survey :: urn",
            "results",
            "plan",
            "province",
            "province :: work",
            "province :: evidence",
            "province :: statement",
            "province :: step",
            "province :: report",
            "province :: round",
            "province :: outcome",
            "province :: respondent",
            "source",
            "scoring",
            "calendar"
        })
package vn.parindex.workflow;
