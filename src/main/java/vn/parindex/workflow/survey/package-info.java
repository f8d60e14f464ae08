/** The survey in the engine: campaigns, reminders, and paper ballots that are typed into the task list. */
package vn.parindex.workflow.survey;
