package vn.parindex.web.ballot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows notices instead of a ballot, also where no controller is asked. */
@Component
@ConditionalOnWebApplication
class BallotNotices {

    private final ViewResolver thymeleafViewResolver;

    BallotNotices(ViewResolver thymeleafViewResolver) {
        this.thymeleafViewResolver = thymeleafViewResolver;
    }

    void show(Notice notice, HttpServletRequest request, HttpServletResponse response) throws Exception {
        response.setStatus(notice.status().value());
        if (!notice.pause().isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(notice.waitSeconds()));
        }
        View view = thymeleafViewResolver.resolveViewName("ballot-notice", Locale.forLanguageTag("vi"));
        view.render(Map.of("notice", notice), request, response);
    }
}
