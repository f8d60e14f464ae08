package vn.parindex.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.parindex.evidence.FileName;
import vn.parindex.evidence.FileType;

/** Everything that is a ZIP archive inside: newer Office, OpenDocument, and archives proper. */
final class ZipInspection {

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final long LARGEST_DESCRIPTION = 1024 * 1024;
    /** What macOS adds to archives. */
    private static final List<String> IGNORED = List.of("__macosx/", ".ds_store");

    private final FileInspector inspector;
    private final Budget budget;
    private final boolean insideArchive;

    ZipInspection(FileInspector inspector, Budget budget, boolean insideArchive) {
        this.inspector = inspector;
        this.budget = budget;
        this.insideArchive = insideArchive;
    }

    FileType inspect(FileChannel content) throws IOException {
        refuseTooManyEntries(content);
        content.position(0);
        try (ZipFile zip =
                ZipFile.builder().setSeekableByteChannel(new Unclosed(content)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                budget.entry();
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw OfficeInspection.password();
                }
                if (!zip.canReadEntryData(entry)) {
                    throw new Rejected("nén theo cách không được hỗ trợ; nén lại thành .zip thông thường");
                }
            }
            return inspect(zip, entries);
        } catch (IOException | IllegalArgumentException broken) {
            throw OfficeInspection.damaged();
        }
    }

    private FileType inspect(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        ZipArchiveEntry types = find(entries, CONTENT_TYPES);
        if (types != null) {
            FileType type = OfficeTypes.of(description(zip, types));
            for (ZipArchiveEntry entry : entries) {
                officePart(zip, entry);
            }
            return type;
        }
        if (find(entries, ODF_TYPE) != null) {
            return openDocument(zip, entries);
        }
        return archive(zip, entries);
    }

    private void officePart(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = name(entry);
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw OfficeTypes.macros();
        }
        if (name.contains("/embeddings/") && !entry.isDirectory()) {
            try (Spool part = unpacked(zip, entry)) {
                if (name.endsWith(".bin")) {
                    OfficeInspection.embedded(part.channel());
                } else {
                    budget.enter();
                    inspector.inspect(part.channel(), FileName.plain(entry.getName()), budget, true);
                    budget.leave();
                }
            }
        } else {
            read(zip, entry);
        }
    }

    private FileType openDocument(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        String type = new String(description(zip, find(entries, ODF_TYPE)), StandardCharsets.US_ASCII).strip();
        for (ZipArchiveEntry entry : entries) {
            String name = name(entry);
            if (name.startsWith("basic/") || name.startsWith("scripts/")) {
                throw OfficeTypes.macros();
            }
            if ("meta-inf/manifest.xml".equals(name)
                    && new String(description(zip, entry), StandardCharsets.ISO_8859_1)
                            .replace("\0", "")
                            .contains("encryption-data")) {
                throw OfficeInspection.password();
            }
            read(zip, entry);
        }
        return FileType.of(type)
                .filter(known -> known == FileType.ODT || known == FileType.ODS)
                .orElseThrow(FileInspector::unknown);
    }

    private FileType archive(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        if (insideArchive) {
            throw new Rejected("là tệp nén nằm trong tệp nén; giải nén rồi nén lại một lần");
        }
        var files = new ArrayList<ZipArchiveEntry>();
        entries.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> IGNORED.stream().noneMatch(name(entry)::startsWith))
                .forEach(files::add);
        if (files.isEmpty()) {
            throw new Rejected("là tệp nén không có gì bên trong");
        }
        for (ZipArchiveEntry entry : files) {
            String name = FileName.plain(entry.getName());
            try (Spool file = unpacked(zip, entry)) {
                inspector.inspect(file.channel(), name, budget, true);
            } catch (Rejected rejected) {
                throw new Rejected("có tệp “" + name + "” bên trong không được nhận: tệp này " + rejected.getMessage());
            }
        }
        return FileType.ZIP;
    }

    private Spool unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return Spool.of(stream, (piece, total) -> budget.take(piece, total, entry.getCompressedSize()));
        }
    }

    /** Unpacks an entry to nowhere, to know what it comes to. */
    private void read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            new Metered(stream, entry.getCompressedSize()).transferTo(OutputStream.nullOutputStream());
        }
    }

    private byte[] description(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(Math.toIntExact(LARGEST_DESCRIPTION) + 1);
            if (bytes.length > LARGEST_DESCRIPTION) {
                throw OfficeInspection.damaged();
            }
            return bytes;
        }
    }

    private static ZipArchiveEntry find(List<ZipArchiveEntry> entries, String name) {
        return entries.stream()
                .filter(entry -> name(entry).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    /** The list of an archive is read as a whole: how long it is must be known before. */
    private static void refuseTooManyEntries(FileChannel content) throws IOException {
        content.position(0);
        InputStream stream = new BufferedInputStream(Channels.newInputStream(content), 64 * 1024);
        int last = 0;
        int headers = 0;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            last = last << 8 | next;
            if (last == 0x504b0102) {
                headers++;
                if (headers > 2 * Budget.MOST_ENTRIES) {
                    throw new Rejected("chứa quá nhiều tệp bên trong (tối đa " + Budget.MOST_ENTRIES + ")");
                }
            }
        }
    }

    /** Counts what comes out. */
    private final class Metered extends java.io.FilterInputStream {

        private final long packed;
        private long total;

        Metered(InputStream stream, long packed) {
            super(stream);
            this.packed = packed;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                total += count;
                budget.take(count, total, packed);
            }
            return count;
        }
    }
}
