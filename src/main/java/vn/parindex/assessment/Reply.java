package vn.parindex.assessment;

/**
 * What a unit answers to an appraised figure that differs from its own.
 *
 * @param criterion code of the leaf
 * @param accepted true: the unit accepts the appraised points
 * @param explanation why it does not; required then
 */
public record Reply(String criterion, boolean accepted, String explanation) {}
