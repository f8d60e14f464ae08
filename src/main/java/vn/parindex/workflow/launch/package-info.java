/** Sets plans going: groups, rights, forms, and the process of the year. */
@org.springframework.modulith.NamedInterface("launch")
package vn.parindex.workflow.launch;
