package vn.parindex.workflow.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Says at the start of a server for real work if browsers could reach it without HTTPS. */
@Component
@ConditionalOnWebApplication
class HttpsReminder implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(HttpsReminder.class);

    private final boolean reminds;

    HttpsReminder(
            @Value("${parindex.https}") boolean https,
            @Value("#{!'${spring.datasource.url:}'.isEmpty()}") boolean ownDatabase) {
        this.reminds = ownDatabase && !https;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (reminds) {
            log.warn("passwords and points travel as they are: put a proxy with TLS before this server and set"
                    + " SPRING_PROFILES_ACTIVE=production");
        }
    }
}
