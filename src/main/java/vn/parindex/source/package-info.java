/**
 * Files that people write: their values with the place of each, and all that is wrong with them at once, as
 * {@code file:line:column: what is wrong}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Source files",
        allowedDependencies = {})
package vn.parindex.source;
