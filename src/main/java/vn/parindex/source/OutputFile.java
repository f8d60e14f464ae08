package vn.parindex.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is either written as a whole or left as it was. */
public final class OutputFile {

    /** Writes the content. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /** Writes beside the file and moves into its place when all is written. */
    public static void write(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling(".%s.%s".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
