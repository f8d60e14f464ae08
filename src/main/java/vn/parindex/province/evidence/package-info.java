/**
 * The documents that prove what is said about a criterion, or that an item asks for: added, amended, withdrawn, and never
 * lost.
 */
@org.springframework.modulith.NamedInterface("evidence")
package vn.parindex.province.evidence;
