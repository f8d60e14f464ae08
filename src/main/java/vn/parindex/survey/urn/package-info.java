/**
 * From the right to answer to figures: rights, drafts, the box of sealed ballots, ballots mixed with others, and counting.
 *
 * <p>Nothing here can tell who answered what (docs/decisions/0023): {@link vn.parindex.survey.urn.Answering} puts a sealed
 * ballot into a box, {@link vn.parindex.survey.urn.BallotBox} opens several at once in random order.
 */
@org.springframework.modulith.NamedInterface("urn")
package vn.parindex.survey.urn;
