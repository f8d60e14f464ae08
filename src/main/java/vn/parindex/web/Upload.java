package vn.parindex.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody uploaded, there for as long as it is read. */
public final class Upload {

    /** Bytes; the workbook of the longest set has a fiftieth of it. */
    private static final long LARGEST = 2_000_000;

    private static final int LONGEST_NAME = 60;

    private Upload() {}

    /** Key of the message why a file is not read at all; empty if it is. */
    public static Optional<String> refused(MultipartFile upload) {
        if (upload.isEmpty()) {
            return Optional.of("upload.none");
        }
        return upload.getSize() > LARGEST ? Optional.of("upload.large") : Optional.empty();
    }

    /** Reads the file; nothing of it is kept. */
    public static <T> T read(MultipartFile upload, Function<Path, T> reader) throws IOException {
        Path folder = Files.createTempDirectory("parindex-upload");
        try {
            Path file = folder.resolve(name(upload));
            upload.transferTo(file);
            return reader.apply(file);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** A name without folders and signs; the one that a browser states may be anything, also a path. */
    public static String name(MultipartFile upload) {
        String stated = upload.getOriginalFilename();
        String plain = (stated == null ? "" : stated)
                .replaceAll("[^\\p{L}\\p{N}. -]", "-")
                .replaceAll("^[. -]+", "");
        return plain.isEmpty() ? "tep" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
