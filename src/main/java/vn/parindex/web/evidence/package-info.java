/** What the tab "Tài liệu kiểm chứng" beside a task asks for and tells. */
package vn.parindex.web.evidence;
