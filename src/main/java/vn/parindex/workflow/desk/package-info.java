/** What the rest of the product may ask about the work in the engine: tasks as plain records, with the reader's rights. */
@org.springframework.modulith.NamedInterface("desk")
package vn.parindex.workflow.desk;
