package vn.parindex.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The arguments of the command line as the user typed them. */
final class Arguments {

    private static final Path ON_LINUX = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /**
     * Restores letters that Java lost: where the environment names no language, as in many containers, it takes the
     * bytes of a name in UTF-8 for unknown characters. Linux still has them.
     */
    static String[] restored(String[] arguments) {
        boolean damaged = Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('\ufffd') >= 0);
        if (!damaged || !Files.isReadable(ON_LINUX)) {
            return arguments;
        }
        try {
            return last(arguments, Files.readString(ON_LINUX, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return arguments; // not UTF-8 either: the command will say that it does not know the name
        }
    }

    /** @param process the whole command of the process, each part ended by a zero byte; ours are the last */
    static String[] last(String[] arguments, String process) {
        String[] parts = process.split("\0", -1);
        int end = parts.length - 1;
        return end < arguments.length ? arguments : Arrays.copyOfRange(parts, end - arguments.length, end);
    }
}
