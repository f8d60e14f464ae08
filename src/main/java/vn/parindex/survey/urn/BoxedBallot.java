package vn.parindex.survey.urn;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;

/** A ballot as it lies in the box. How it came in is sealed with it: it would tell a few apart. */
record BoxedBallot(Channel channel, FilledBallot ballot) {

    byte[] seal(Seal seal, UUID id) {
        byte[] json = BallotJson.write(ballot);
        return seal.close(
                ByteBuffer.allocate(1 + json.length)
                        .put((byte) channel.ordinal())
                        .put(json)
                        .array(),
                place(id));
    }

    /** @throws IllegalStateException if it does not open: it was damaged, or sealed under another key */
    static BoxedBallot open(Seal seal, UUID id, byte[] sealed) {
        byte[] content = seal.open(sealed, place(id))
                .orElseThrow(() -> new IllegalStateException("a ballot in the box does not open"));
        return new BoxedBallot(
                Channel.values()[content[0]], BallotJson.read(Arrays.copyOfRange(content, 1, content.length)));
    }

    private static byte[] place(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
