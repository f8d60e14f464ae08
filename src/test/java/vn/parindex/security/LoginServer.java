package vn.parindex.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A login by OpenID Connect as a province has one, that also says what a real one never would: tokens of somebody else's
 * key, out of date, for another client, with another nonce.
 */
final class LoginServer {

    static final String CLIENT = "parindex";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey strangersKey;
    private final Map<String, Request> codes = new ConcurrentHashMap<>();
    private final List<Request> requests = new ArrayList<>();

    private volatile Map<String, Object> person = Map.of();
    private volatile UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();
    private volatile boolean forged;
    private volatile CountDownLatch awake = new CountDownLatch(0);

    private LoginServer(HttpServer server) throws JOSEException {
        this.server = server;
        this.key = new RSAKeyGenerator(2048).keyID("province").generate();
        this.strangersKey = new RSAKeyGenerator(2048).keyID("province").generate();
    }

    static LoginServer start() {
        try {
            var server = new LoginServer(HttpServer.create(new InetSocketAddress("localhost", 0), 0));
            server.serve();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Of one that says who it is and leaves out all the rest. */
    String vagueIssuer() {
        return issuer() + "/vague";
    }

    /** Who is logged in at the province, and what it says of them. */
    void person(String subject, String name, String... groups) {
        person = Map.of(
                "sub",
                subject,
                "preferred_username",
                name,
                "given_name",
                "An",
                "family_name",
                "Nguyễn Văn",
                "email",
                "an@example.vn",
                "groups",
                List.of(groups));
        twist = UnaryOperator.identity();
        forged = false;
    }

    /** What is wrong with the next ID tokens. */
    void twist(UnaryOperator<JWTClaimsSet.Builder> wrong) {
        twist = wrong;
    }

    /** Signs the next ID tokens with a key that only has the right name. */
    void forge() {
        forged = true;
    }

    /** Takes requests for tokens and answers none. */
    void fallSilent() {
        awake = new CountDownLatch(1);
    }

    void wakeUp() {
        awake.countDown();
    }

    /** The last request that a browser was sent here with. */
    Request lastRequest() {
        return requests.get(requests.size() - 1);
    }

    private void serve() {
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> json(
                        exchange,
                        200,
                        """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/end", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"], "scopes_supported": ["openid"]}
                """
                                .formatted(issuer())));
        server.createContext(
                "/vague/.well-known/openid-configuration",
                exchange -> json(exchange, 200, "{\"issuer\": \"%s\"}".formatted(vagueIssuer())));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var request = Request.of(exchange.getRequestURI().getRawQuery());
        requests.add(request);
        String code = UUID.randomUUID().toString();
        codes.put(code, request);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        UriComponentsBuilder.fromUriString(request.get("redirect_uri"))
                                .queryParam("code", code)
                                .queryParam("state", "{state}")
                                .encode()
                                .buildAndExpand(request.get("state"))
                                .toUriString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        awaitWord();
        var form = Request.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Request asked = codes.remove(form.get("code"));
        if (asked == null || !verifies(asked, form.get(PkceParameterNames.CODE_VERIFIER))) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                200,
                """
                {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                """
                        .formatted(idToken(asked)));
    }

    private void awaitWord() {
        try {
            awake.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String idToken(Request asked) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("nonce", asked.get("nonce"));
        person.forEach(claims::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.getKeyID())
                            .build(),
                    twist.apply(claims).build());
            token.sign(new RSASSASigner(forged ? strangersKey : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Proof Key for Code Exchange: whoever fetches the token is who began. */
    private static boolean verifies(Request asked, String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .equals(asked.get("code_challenge"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Parameters of a request. */
    record Request(Map<String, String> parameters) {

        static Request of(String query) {
            return new Request(
                    UriComponentsBuilder.newInstance().query(query).build().getQueryParams().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> URLDecoder.decode(entry.getValue().get(0), StandardCharsets.UTF_8))));
        }

        String get(String name) {
            return parameters.get(name);
        }
    }
}
