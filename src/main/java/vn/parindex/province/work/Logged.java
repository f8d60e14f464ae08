package vn.parindex.province.work;

/**
 * Something that was said or happened, with its place in the order of all that was.
 *
 * @param id later than that of everything said before; moments alone may be equal
 */
public record Logged<T>(long id, T what) {}
