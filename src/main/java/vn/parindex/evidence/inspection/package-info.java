/** What a file is by its content, and why it is not taken. Everything that comes in is held to be hostile. */
package vn.parindex.evidence.inspection;
