/**
 * What the leads of the plan's items state about their criteria, and the Interior Department's appraisal. Nothing is
 * overwritten: stated and appraised points stand side by side with who, when and why.
 */
@org.springframework.modulith.NamedInterface("statement")
package vn.parindex.province.statement;
