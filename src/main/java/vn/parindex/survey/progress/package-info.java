/** How far the collection of ballots has come, by unit and respondent group, for the people who chase them. */
@org.springframework.modulith.NamedInterface("progress")
package vn.parindex.survey.progress;
