/**
 * The public page on which somebody without an account answers one ballot, on a cheap phone over a slow line. Nothing of
 * it needs a script, a session or a cookie; the token in the address is the right to answer.
 *
 * <p>{@link vn.parindex.web.ballot.BallotAddress} takes the token out of the address before anything can log it,
 * {@link vn.parindex.web.ballot.BallotGate} turns away what need not be read, {@link vn.parindex.web.ballot.BallotController}
 * shows and takes the answers.
 */
package vn.parindex.web.ballot;
