/**
 * One ballot: what may be answered on it, what was answered, and the token and code that give the right to answer. Plain
 * Java.
 */
@org.springframework.modulith.NamedInterface("ballot")
package vn.parindex.survey.ballot;
