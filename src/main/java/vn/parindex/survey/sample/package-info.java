/**
 * Random samples of households from a list: the same list, seed and size give the same sample on any machine, and a
 * protocol says how it was drawn, so that anybody can draw it again. The people on the list are not kept.
 */
@org.springframework.modulith.NamedInterface("sample")
package vn.parindex.survey.sample;
