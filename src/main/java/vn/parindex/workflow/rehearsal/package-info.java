/** Runs a plan with simulated staff before real people meet it. */
@org.springframework.modulith.NamedInterface("rehearsal")
package vn.parindex.workflow.rehearsal;
