package vn.parindex.province;

import java.util.Optional;

/**
 * Something about a criterion that the matrix would refuse, and why it is meant.
 *
 * @param criterion code in the plan's own set
 * @param item number of the item by which the criterion gets its points after all
 */
public record Acknowledgement(String criterion, Optional<String> item, String reason) {}
