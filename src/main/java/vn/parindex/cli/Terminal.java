package vn.parindex.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What commands write to. Vietnamese text is UTF-8 also where the environment names no language, as in most containers;
 * only a Windows console wants its own encoding.
 */
final class Terminal {

    private Terminal() {}

    static PrintWriter out() {
        return writer(System.out);
    }

    static PrintWriter err() {
        return writer(System.err);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, encoding()), true);
    }

    private static Charset encoding() {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && console != null ? console.charset() : StandardCharsets.UTF_8;
    }
}
