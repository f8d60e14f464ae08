/**
 * How long it takes to score a whole country: the product, a bare loop over arrays and one SQL statement on the same
 * facts, in one run. Start with {@link vn.parindex.bench.ScoringBench}. Results: {@code docs/bench/scoring.md}.
 */
package vn.parindex.bench;
