package vn.parindex.workflow.sso;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** Requests to the province's login: for as long as somebody waits at a login page, and no longer. */
final class ProvinceRequests {

    private final ClientHttpRequestFactory requests;

    ProvinceRequests(SsoProperties properties) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(properties.connectTimeout())
                .build());
        // of the whole answer, so one that comes in drops ends too
        factory.setReadTimeout(properties.answerTimeout());
        this.requests = factory;
    }

    RestClient descriptions() {
        return RestClient.builder().requestFactory(requests).build();
    }

    RestOperations keys() {
        return new RestTemplate(requests);
    }

    RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    RestOperations users() {
        var users = new RestTemplate(requests);
        users.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return users;
    }

    /** Whether something failed because the login did not answer, or said that it is broken. */
    static boolean wentUnanswered(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SilentProvider
                        || cause instanceof ResourceAccessException
                        || cause instanceof HttpServerErrorException
                        || cause instanceof IOException);
    }
}
