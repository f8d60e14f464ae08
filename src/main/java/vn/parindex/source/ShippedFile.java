package vn.parindex.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Files that come with the product, such as {@code db/criteria-sets/daklak-2020.yaml}. */
public final class ShippedFile {

    private ShippedFile() {}

    /**
     * The text of a file.
     *
     * @param path may come from a user: what cannot be the name of a shipped file is simply not found
     */
    public static Optional<String> text(String path) {
        if (!path.matches("[a-z0-9/.-]+") || path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = ShippedFile.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The names of the files of a folder, sorted.
     *
     * @param folder with a slash at its end
     * @param ending that they have, which the names leave out
     */
    public static List<String> names(String folder, String ending) {
        try {
            var files = new PathMatchingResourcePatternResolver(ShippedFile.class.getClassLoader())
                    .getResources("classpath:" + folder + "*" + ending);
            return Stream.of(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
