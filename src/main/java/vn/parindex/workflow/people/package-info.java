/** The people whom the engine knows: who belongs where, since when and until when, and who acts for whom. */
@org.springframework.modulith.NamedInterface("people")
package vn.parindex.workflow.people;
