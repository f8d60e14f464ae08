package vn.parindex.web.api;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.parindex.assessment.Refused;
import vn.parindex.workflow.desk.Overtaken;

/** What goes wrong below {@code /api}, in Vietnamese and without anything of the inside. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    ApiAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(Refused refused) {
        return ResponseEntity.unprocessableEntity()
                .body(new ApiProblem(refused.getMessage(), refused.problems(), null));
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(vn.parindex.province.work.Refused refused) {
        return ResponseEntity.unprocessableEntity()
                .body(new ApiProblem(refused.getMessage(), refused.problems(), null));
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> conflict(Conflict conflict) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new ApiProblem(conflict.getMessage(), List.of(), conflict.now()));
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> overtaken(Overtaken meanwhile) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new ApiProblem(meanwhile.getMessage(), List.of(), null));
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> denied(AccessDeniedException denied) {
        return told(HttpStatus.FORBIDDEN);
    }

    /** What is not of the form that the request is documented to have. */
    @ExceptionHandler({HttpMessageNotReadableException.class, TypeMismatchException.class})
    ResponseEntity<ApiProblem> unreadable(Exception request) {
        return told(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<ApiProblem> other(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return told(known.getStatusCode());
        }
        LOG.error("request below /api failed", failure);
        return told(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private ResponseEntity<ApiProblem> told(HttpStatusCode status) {
        String message = messages.getMessage(
                "api.error." + status.value(),
                null,
                messages.getMessage(status.is4xxClientError() ? "api.error.4xx" : "api.error.5xx", null, VIETNAMESE),
                VIETNAMESE);
        return ResponseEntity.status(status).body(ApiProblem.of(message));
    }
}
