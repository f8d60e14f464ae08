/** The province's own index in the engine: what its models ask for, and its tasks, each of which calls one use case. */
package vn.parindex.workflow.province;
