package vn.parindex.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as they are kept: readable, and harmless wherever they are saved or shown. */
public final class FileName {

    private static final int LONGEST = 150;

    /** Controls, formats such as the right-to-left override, halves of surrogates, what has no meaning, line ends. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** The name with the ending that its content asks for. */
    public static String of(String given, FileType type) {
        String name = plain(given);
        String ending = extension(name);
        if (type.extensions().contains(ending)) {
            return shortened(name.substring(0, name.length() - ending.length() - 1)) + "." + ending;
        }
        return shortened(name) + "." + type.extensions().get(0);
    }

    /** The last part of a path, without anything that is not seen or means something to a file system. */
    public static String plain(String given) {
        // composed afterwards: what is not seen may stand between a letter and its mark
        String name = INVISIBLE.matcher(given == null ? "" : given).replaceAll("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = EDGES.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.isEmpty() ? "tai-lieu" : name;
    }

    /** What stands behind the last dot, lower case; empty if nothing does. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String stem) {
        if (stem.length() <= LONGEST) {
            return stem.isEmpty() ? "tai-lieu" : stem;
        }
        // never half of a character
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
