/**
 * The people whom the Ministry's survey asks: lists from units, who stands in them twice, the list that is sent.
 */
@org.springframework.modulith.NamedInterface("respondent")
package vn.parindex.province.respondent;
