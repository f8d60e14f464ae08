package vn.parindex.webapps;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a person reads, or has read out, on the screen of a browser, and which of its words are not Vietnamese. */
public final class Screen {

    /**
     * Texts, titles, tooltips, placeholders and labels for screen readers of what is shown. Left out: what software below
     * is called (its makers ask for that), the name of a time zone, and what is marked as being in another language.
     */
    private static final String TEXTS =
            """
            () => {
              const leftOut = '#footer-timezone i, [cam-widget-footer] a, .version, .fjs-powered-by, [lang="en"]';
              const spoken = ['placeholder', 'title', 'aria-label', 'alt', 'uib-tooltip', 'value'];
              const found = [document.title];
              for (const element of document.body.querySelectorAll('*')) {
                const shown = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
                if (!shown || element.closest(leftOut) || ['SCRIPT', 'STYLE'].includes(element.tagName)) {
                  continue;
                }
                for (const child of element.childNodes) {
                  if (child.nodeType === Node.TEXT_NODE && child.data.trim()) {
                    found.push(child.data);
                  }
                }
                for (const name of spoken) {
                  const typed = name === 'value' && !element.matches('input[type=button], input[type=submit]');
                  if (element.hasAttribute(name) && !typed) {
                    found.push(element.getAttribute(name));
                  }
                }
              }
              return found;
            }
            """;

    /** Not words: ids, addresses, dates and amounts, documents, keys to press, templates of what is not shown yet. */
    private static final Pattern NOT_WORDS = Pattern.compile(
            "[a-z]+(-[a-z]+)+(\\.[a-z]+)?|\\S*\\d\\S*|\\S+@\\S+|https?:\\S+"
                    + "|dd/mm/yyyy|HH:MM|(ctrl|alt|shift)(\\+\\w+)+|\\{\\{.*}}|[\\p{L}\\p{M}\\w-]+\\.(pdf|png|jpe?g|xlsx|docx?)");

    /** Names of products and formats, and abbreviations. */
    private static final Pattern NAMES =
            Pattern.compile("Excel|Word|PDF|Camunda|Tasklist|Cockpit|[A-ZĐ]{2,6}|email|MB|KB|v");

    private Screen() {}

    /** @return every word that is not Vietnamese with the text in which it stands; empty if all is well */
    public static List<String> foreign(Page page) {
        var foreign = new TreeSet<String>();
        for (Object text : (List<?>) page.evaluate(TEXTS)) {
            String shown = text.toString().strip();
            for (String token : shown.split("[\\s ]+")) {
                String bare = token.replaceAll("^[^\\p{L}\\d{]+|[^\\p{L}\\d}]+$", "");
                if (!NOT_WORDS.matcher(bare).matches()) {
                    words(bare).filter(word -> !isKnown(word)).forEach(word -> foreign.add(word + " ← " + cut(shown)));
                }
            }
        }
        return List.copyOf(foreign);
    }

    private static java.util.stream.Stream<String> words(String token) {
        return Pattern.compile("[^\\p{L}\\p{M}]+").splitAsStream(token).filter(word -> !word.isEmpty());
    }

    private static boolean isKnown(String word) {
        return NAMES.matcher(word).matches() || Syllables.couldBeVietnamese(word);
    }

    private static String cut(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
