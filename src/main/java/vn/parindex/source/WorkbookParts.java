package vn.parindex.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The parts of a workbook under POI's limits on archives, and one more: POI builds documents in memory of what it
 * reads to find its way (content types, relationships, properties), so these must be small. Tables are streamed and
 * may be large.
 */
final class WorkbookParts extends ZipFileZipEntrySource {

    private static final long LARGEST_DIRECTORY = 2_000_000;

    /** A million rows of figures take a fifth of it. */
    private static final long LARGEST_PART = 2_000_000_000L;

    private boolean opened;
    private boolean bomb;

    WorkbookParts(Path file) throws IOException {
        super(new ZipSecureFile(file.toFile()));
    }

    /** From now on only relationships are read into memory. */
    void opened() {
        opened = true;
    }

    /** Whether a part went over a limit; POI reports the consequences only. */
    boolean bomb() {
        return bomb;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean directory = !opened || entry.getName().endsWith(".rels");
        return new Limited(super.getInputStream(entry), directory ? LARGEST_DIRECTORY : LARGEST_PART);
    }

    private final class Limited extends FilterInputStream {

        private final long limit;
        private long passed;

        private Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(buffer, offset, length);
            } catch (IOException e) {
                bomb |= String.valueOf(e.getMessage()).startsWith("Zip bomb");
                throw e;
            }
            passed += Math.max(0, read);
            if (passed > limit) {
                bomb = true;
                throw new IOException("part of more than " + limit + " bytes");
            }
            return read;
        }
    }
}
