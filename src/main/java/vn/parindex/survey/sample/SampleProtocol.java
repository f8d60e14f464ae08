package vn.parindex.survey.sample;

import java.time.Instant;

/**
 * How a sample was drawn: enough to draw it again from the same list.
 *
 * @param number of the protocol; 0 where none is kept
 * @param listName name of the file
 * @param listSha256 of the file
 * @param method {@link SampleDraw#METHOD} of its time
 * @param resultSha256 {@link Sample#sha256}
 */
public record SampleProtocol(
        long number,
        String listName,
        String listSha256,
        int households,
        SampleOrder order,
        String method,
        String resultSha256,
        String user,
        Instant at) {}
