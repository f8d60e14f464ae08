package vn.parindex.workflow.rehearsal;

import java.util.SplittableRandom;

/** Chance that depends on the seed and on what it is about, never on the order in which it is asked. */
record Dice(long seed) {

    /** A source of chance of its own for a subject. */
    SplittableRandom about(String... subject) {
        long mixed = seed;
        for (String part : subject) {
            mixed = mixed * 6364136223846793005L + part.hashCode();
        }
        return new SplittableRandom(mixed);
    }
}
