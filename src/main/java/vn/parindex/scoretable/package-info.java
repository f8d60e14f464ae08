/**
 * Points as a table: read from a file, rolled up, ranked, and written as a table, for any number of units and without
 * a database or server.
 *
 * <p>Start with {@link vn.parindex.scoretable.ScoreTableReader} and {@link vn.parindex.scoretable.ScoreTable}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Tables of scores",
        allowedDependencies = {"scoring", "scoring :: bulk", "source"})
package vn.parindex.scoretable;
