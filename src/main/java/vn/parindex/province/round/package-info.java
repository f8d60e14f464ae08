/**
 * The Ministry's questions and the province's answers, as many rounds as the Ministry asks for, also at the same time.
 */
@org.springframework.modulith.NamedInterface("round")
package vn.parindex.province.round;
