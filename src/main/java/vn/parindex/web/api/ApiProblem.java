package vn.parindex.web.api;

import java.util.List;

/**
 * Why a request was not carried out.
 *
 * @param message Vietnamese, one sentence or more
 * @param problems each thing that is wrong; empty if there is only the message
 * @param now how things stand now, after a conflict; null otherwise
 */
record ApiProblem(String message, List<String> problems, Object now) {

    static ApiProblem of(String message) {
        return new ApiProblem(message, List.of(), null);
    }
}
