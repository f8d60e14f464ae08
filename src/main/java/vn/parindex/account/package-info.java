/**
 * Accounts beside what the engine knows of them: from when to when they are open, who stands in for whom, the table that
 * people are imported from, and the record of every change.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"calendar", "source", "workbook"})
package vn.parindex.account;
