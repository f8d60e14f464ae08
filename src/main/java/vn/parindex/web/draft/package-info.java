/** Drafts of forms and the workbook of a self-assessment, for the part of Tasklist that stands below a task's form. */
package vn.parindex.web.draft;
