package vn.parindex.web.draft;

import vn.parindex.workflow.desk.Work;

/** The self-assessment of a field as a workbook. */
final class SelfWorkbook {

    private SelfWorkbook() {}

    /** Whether a task has one. */
    static boolean isFor(Work work) {
        return "Task_AssessField".equals(work.definitionKey());
    }
}
