package vn.parindex.web.survey;

import vn.parindex.survey.sample.SampleProtocol;

/** Compares a sample that is drawn again with its protocol. */
final class SampleCheck {

    private final SampleProtocol protocol;
    private boolean sameFile;
    private boolean sameResult;

    SampleCheck(SampleProtocol protocol) {
        this.protocol = protocol;
    }

    /** Takes what was drawn now, and gives back the protocol that it is held against. */
    SampleProtocol compare(DrawnSample.Draw draw) {
        sameFile = draw.list().sha256().equals(protocol.listSha256());
        sameResult = draw.sample().sha256().equals(protocol.resultSha256());
        return protocol;
    }

    /** Whether the same households were drawn. */
    boolean isSame() {
        return sameResult;
    }

    /** Key of the message. */
    String verdict() {
        if (sameResult) {
            return sameFile ? "survey.check.same" : "survey.check.sameResult";
        }
        return sameFile ? "survey.check.otherResult" : "survey.check.otherFile";
    }
}
