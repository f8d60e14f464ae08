package vn.parindex.security;

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
            "parindex.sso.groups=CN=Quan tri,OU=CCHC=camunda-admin; /so-y-te/lanh-dao=so-y-te,so-y-te.lanhdao",
            "logging.level.org.camunda=off",
            "logging.level.org.apache.catalina=off"
        })
abstract class BehindProxy {

    static final LoginServer PROVINCE = LoginServer.start();

    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate database;

    @DynamicPropertySource
    static void province(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.province.issuer-uri", PROVINCE::issuer);
    }

    Caller browser() {
        return Caller.behindProxy(port);
    }

    Caller as(String user, String password) {
        return browser().login(user, password);
    }
}
