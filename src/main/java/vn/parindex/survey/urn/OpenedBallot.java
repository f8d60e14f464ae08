package vn.parindex.survey.urn;

/** A ballot on its way out of the box. */
record OpenedBallot(String unit, String audience, int version, BoxedBallot content) {}
