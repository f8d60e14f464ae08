/** What the Ministry published, beside what the province said: what was lost where, and by which department. */
@org.springframework.modulith.NamedInterface("outcome")
package vn.parindex.province.outcome;
