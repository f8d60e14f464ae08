/** From the answers on ballots to the distributions that {@code scoring} turns into points. */
@org.springframework.modulith.NamedInterface("points")
package vn.parindex.survey.points;
