package vn.parindex.workflow.rehearsal;

import java.time.Instant;
import java.util.Optional;

/** Those who are asked while a year passes, beside the staff who have tasks. */
interface Respondents {

    /** Nobody is asked: the Ministry asks by itself. */
    Respondents NOBODY = new Respondents() {
        @Override
        public void receive(String planId, String user) {
            throw new IllegalStateException("nobody is asked about " + planId);
        }

        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public void answer(Instant now) {
            // nobody has anything to answer
        }
    };

    /** Everybody gets a ballot, as far as not handed out before. */
    void receive(String planId, String user);

    /** When somebody answers next. */
    Optional<Instant> next();

    /** Those whose time has come answer. */
    void answer(Instant now);
}
