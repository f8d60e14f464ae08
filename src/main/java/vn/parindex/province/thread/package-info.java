/** Everything that was said about one criterion, in the order in which it was said. */
@org.springframework.modulith.NamedInterface("thread")
package vn.parindex.province.thread;
