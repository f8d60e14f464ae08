/**
 * Handing out ballots: what may still be issued to whom, once, and the files with tokens and codes that exist only at the
 * moment of issuing.
 */
@org.springframework.modulith.NamedInterface("handout")
package vn.parindex.survey.handout;
