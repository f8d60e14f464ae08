package vn.parindex.web.ballot;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import vn.parindex.survey.ballot.BallotRefused;

/**
 * Why there is no ballot to answer.
 *
 * @param key of its title among the messages
 * @param texts what to tell the respondent; empty if the message {@code key.text} tells it
 * @param pause how long to wait before asking again; zero if that does not help
 */
record Notice(HttpStatus status, String key, List<String> texts, Duration pause) {

    static final Notice TOO_LARGE = of(HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge");
    static final Notice UNREADABLE = of(HttpStatus.BAD_REQUEST, "unreadable");
    static final Notice OTHER_TYPE = of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unreadable");
    static final Notice OTHER_SITE = of(HttpStatus.FORBIDDEN, "otherSite");

    private static final String PREFIX = "ballot.notice.";

    private static Notice of(HttpStatus status, String key) {
        return new Notice(status, PREFIX + key, List.of(), Duration.ZERO);
    }

    static Notice tooMany(Duration pause) {
        return new Notice(HttpStatus.TOO_MANY_REQUESTS, PREFIX + "tooMany", List.of(), pause);
    }

    static Notice of(BallotRefused refused) {
        return new Notice(
                status(refused.reason()), PREFIX + refused.reason().name(), refused.problems(), Duration.ZERO);
    }

    private static HttpStatus status(BallotRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case USED, VOID, CLOSED -> HttpStatus.GONE;
            case NOT_YET_OPEN -> HttpStatus.FORBIDDEN;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    /** Whether another token may help. */
    public boolean canTypeAgain() {
        return status == HttpStatus.NOT_FOUND;
    }

    /** Whole seconds to wait, at least one. */
    long waitSeconds() {
        return pause.plusMillis(999).toSeconds();
    }

    /** Whole minutes to wait, at least one. */
    public long waitMinutes() {
        return pause.plusSeconds(59).toMinutes();
    }
}
