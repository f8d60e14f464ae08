package vn.parindex.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server as a province runs it: production settings, a proxy with TLS before it, the province's login beside. */
@Tag("http")
@Tag("own-engine")
@ActiveProfiles("production")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.database.directory=",
            "spring.security.oauth2.client.registration.province.client-id=" + LoginServer.CLIENT,
            "spring.security.oauth2.client.registration.province.client-secret=secret",
            "spring.security.oauth2.client.registration.province.scope=openid,profile,email",
            "spring.security.oauth2.client.registration.silent.client-id=" + LoginServer.CLIENT,
            "spring.security.oauth2.client.registration.silent.scope=openid",
            "spring.security.oauth2.client.registration.vague.client-id=" + LoginServer.CLIENT,
            "spring.security.oauth2.client.registration.vague.scope=openid",
            "parindex.sso.answer-timeout=" + BehindProxy.ANSWER,
            "parindex.sso.groups=CN=Quan tri,OU=CCHC=camunda-admin; /so-y-te/lanh-dao=so-y-te,so-y-te.lanhdao",
            "logging.level.org.camunda=off",
            "logging.level.org.apache.catalina=off"
        })
abstract class BehindProxy {

    static final String ANSWER = "PT3S";
    static final Duration ANSWER_TIMEOUT = Duration.parse(ANSWER);

    static final LoginServer PROVINCE = LoginServer.start();

    /** Takes connections, since the system does, and never says a word. */
    private static final ServerSocket SILENT = silent();

    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate database;

    @DynamicPropertySource
    static void province(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.province.issuer-uri", PROVINCE::issuer);
        registry.add(
                "spring.security.oauth2.client.provider.silent.issuer-uri",
                () -> "http://localhost:" + SILENT.getLocalPort());
        registry.add("spring.security.oauth2.client.provider.vague.issuer-uri", PROVINCE::vagueIssuer);
    }

    Caller browser() {
        return Caller.behindProxy(port);
    }

    Caller as(String user, String password) {
        return browser().login(user, password);
    }

    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
