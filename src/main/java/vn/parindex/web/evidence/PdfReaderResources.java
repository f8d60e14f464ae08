package vn.parindex.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The reader of PDF files (pdf.js) beside the product's own scripts. It unpacks pictures of some scanners by WebAssembly,
 * in a worker, to which the headers of its script apply.
 */
@Configuration(proxyBeanMethods = false)
class PdfReaderResources implements WebMvcConfigurer {

    private static final String PATH = "/plugins/pdfjs/**";
    private static final String VERSION = "META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties";
    private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH)
                .addResourceLocations("classpath:/META-INF/resources/webjars/pdfjs-dist/" + version() + "/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader("Content-Security-Policy", POLICY);
                        return true;
                    }
                })
                .addPathPatterns(PATH);
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream file = new ClassPathResource(VERSION).getInputStream()) {
            properties.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("pdf.js does not say which version it is", e);
        }
        return properties.getProperty("version");
    }
}
