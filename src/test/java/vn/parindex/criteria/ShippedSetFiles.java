package vn.parindex.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.scoring.CriteriaSet;

/** The sets in {@code db/criteria-sets}. */
final class ShippedSetFiles {

    private ShippedSetFiles() {}

    static List<Path> complete() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/criteria-sets"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !text(file).contains("\ncomplete: false"))
                    .sorted()
                    .toList();
        }
    }

    static CriteriaSet read(Path file) {
        return new CriteriaSetReader()
                .read(file.getFileName().toString(), text(file))
                .value()
                .orElseThrow();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
