/** The database the product runs on: an installed PostgreSQL, or one that it brings along and starts itself. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package vn.parindex.database;
