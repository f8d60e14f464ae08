/**
 * The documents that prove what units say about their criteria, and the files that belong to them: handed in, looked
 * into, used again, marked by appraisers, taken back. Nothing is overwritten, and nothing that an appraiser may have seen
 * disappears.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"assessment", "plan", "scoring", "calendar"})
package vn.parindex.evidence;
