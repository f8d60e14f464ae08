package vn.parindex.webapps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One of Camunda's web applications, with the labels that lie on the class path for it. */
public enum Webapp {
    TASKLIST("Danh sách việc"),
    COCKPIT("Theo dõi tiến độ"),
    ADMIN("Quản trị"),
    WELCOME("Trang chung");

    private final String title;
    private final Locale english;
    private final Locale vietnamese;

    Webapp(String title) {
        this.title = title;
        english = read("en");
        vietnamese = read("vi");
    }

    /** Labels by key, and how dates are written; no dates in Welcome. */
    public record Locale(Map<String, Object> dates, Map<String, String> labels) {}

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the application is called in Vietnamese. */
    public String title() {
        return title;
    }

    boolean isForStaff() {
        return this == TASKLIST || this == WELCOME;
    }

    Locale english() {
        return english;
    }

    Locale vietnamese() {
        return vietnamese;
    }

    private Locale read(String language) {
        String file = "/META-INF/resources/webjars/camunda/app/" + id() + "/locales/" + language + ".json";
        try (InputStream in = Webapp.class.getResourceAsStream(file)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // the shipped files begin with a mark of byte order
            var mapper = new ObjectMapper();
            var tree = mapper.readTree(json.replaceFirst("^\uFEFF", ""));
            Map<String, Object> dates = tree.has("dateLocales")
                    ? mapper.convertValue(tree.get("dateLocales"), new TypeReference<>() {})
                    : Map.of();
            return new Locale(dates, mapper.convertValue(tree.get("labels"), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
