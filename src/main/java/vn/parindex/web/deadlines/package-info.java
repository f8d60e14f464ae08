/** What the page of deadlines in Cockpit asks and does, and the notices that come of it in Tasklist. */
package vn.parindex.web.deadlines;
