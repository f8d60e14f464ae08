package vn.parindex.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Vietnamese labels of Camunda's web applications beside the English ones that are shipped with them. */
class LabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{}");
    private static final Pattern MARKUP = Pattern.compile("</?(a|br|strong)\\b[^>]*>|&[a-z]+;");

    /** The ending of an English plural; Vietnamese has none. */
    private static final Set<String> PLURAL =
            Set.of("PLGN_BATCH_S", "PLGN_MIG_S", "PLGN_MOD_DIALOG_S", "PLGN_MOD_RESTART_DIALOG_S");

    /** In Tasklist and Welcome a refusal does not recite the engine's names of rights, which say nothing to staff. */
    private static final Set<String> WITHOUT_NAMES_OF_RIGHTS =
            Set.of("PAGES_MSG_ACCESS_DENIED", "PAGES_MSG_ACCESS_DENIED_RESOURCE_ID");

    private static final Set<String> SAME_IN_BOTH = Set.of("<", "<=", ">", ">=", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss");

    /** Words of the trade that have no other name, and Camunda's own. */
    private static final Pattern ALLOWED = Pattern.compile("[A-Z][A-Z0-9.]+|F5|yyyy-MM-ddTHH:mm:ss|Camunda|Optimize|PI"
            + "|DI|EDE|FNI|TU|LDAP|API|BPMN|DMN|XML|JSON|CSV|CTRL|cockpit|tasklist|null|resolve|mili|CE|v\\.v"
            + "|YYYY-MM-DDTHH:mm:ss");

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void every_label_is_there_and_no_other(Webapp app) {
        assertThat(app.vietnamese().labels().keySet())
                .isEqualTo(app.english().labels().keySet());
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void a_label_is_empty_only_where_the_english_one_is(Webapp app) {
        assertThat(app.vietnamese().labels()).allSatisfy((key, label) -> {
            if (!PLURAL.contains(key)) {
                assertThat(label.isBlank())
                        .as(key)
                        .isEqualTo(app.english().labels().get(key).isBlank());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void placeholders_and_markup_are_those_of_the_english_label(Webapp app) {
        app.vietnamese().labels().forEach((key, label) -> {
            String english = app.english().labels().get(key);
            if (!app.isForStaff() || !WITHOUT_NAMES_OF_RIGHTS.contains(key)) {
                assertThat(found(PLACEHOLDER, label)).as(key).isEqualTo(found(PLACEHOLDER, english));
            }
            assertThat(found(MARKUP, label)).as(key).isEqualTo(found(MARKUP, english));
        });
    }

    /** Sentences are put together from several labels: a blank that is missing joins two words. */
    @ParameterizedTest
    @EnumSource(Webapp.class)
    void blanks_at_the_ends_are_kept(Webapp app) {
        app.vietnamese().labels().forEach((key, label) -> {
            String english = app.english().labels().get(key);
            if (!label.isBlank() && !english.isBlank()) {
                assertThat(label.startsWith(" ")).as(key).isEqualTo(english.startsWith(" "));
                assertThat(label.endsWith(" ")).as(key).isEqualTo(english.endsWith(" "));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void no_label_is_left_in_english(Webapp app) {
        var left = new TreeMap<String, String>();
        app.vietnamese().labels().forEach((key, label) -> {
            if (!label.isBlank() && label.equals(app.english().labels().get(key)) && !SAME_IN_BOTH.contains(label)) {
                left.put(key, label);
            }
        });
        assertThat(left).isEmpty();
    }

    /** A label of Latin letters only is English, or Vietnamese without its marks, unless it is one of few words. */
    @ParameterizedTest
    @EnumSource(Webapp.class)
    void no_english_word_stands_within_a_vietnamese_label(Webapp app) {
        var words = new TreeMap<String, String>();
        app.vietnamese().labels().forEach((key, label) -> {
            String plain =
                    MARKUP.matcher(PLACEHOLDER.matcher(label).replaceAll(" ")).replaceAll(" ");
            for (String word : plain.split("[^\\p{L}\\p{M}0-9.:#-]+")) {
                String bare = word.replaceAll("^[^\\p{L}]+|[^\\p{L}0-9]+$", "");
                if (!bare.isEmpty()
                        && !Syllables.couldBeVietnamese(bare)
                        && !ALLOWED.matcher(bare).matches()) {
                    words.put(bare, key + ": " + label);
                }
            }
        });
        assertThat(words).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void labels_are_composed_unicode(Webapp app) {
        assertThat(app.vietnamese().labels().values())
                .allSatisfy(label -> assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC))
                        .as(label)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = Webapp.class,
            names = {"TASKLIST", "COCKPIT", "ADMIN"})
    void dates_are_vietnamese(Webapp app) {
        Map<String, Object> dates = app.vietnamese().dates();

        assertThat(shape(dates)).isEqualTo(shape(app.english().dates()));
        assertThat(dates)
                .extractingByKey("longDateFormat")
                .asString()
                .contains("L=DD/MM/YYYY", "LT=HH:mm", "LLL=DD/MM/YYYY HH:mm")
                .doesNotContain("A");
        assertThat(dates).extractingByKey("weekdays").asString().startsWith("[Chủ nhật, Thứ Hai");
        assertThat(dates).extractingByKey("relativeTime").asString().contains("dd=%d ngày", "past=%s trước");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(match -> match.replaceAll("\\s", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shape(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> entry.getKey() + ":" + shape(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof java.util.List<?> list ? "[" + list.size() + "]" : "-";
    }
}
