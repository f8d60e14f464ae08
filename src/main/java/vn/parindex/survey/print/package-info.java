/** Questionnaires on paper: a Word document with a ballot per code. */
@org.springframework.modulith.NamedInterface("print")
package vn.parindex.survey.print;
