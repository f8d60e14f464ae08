package vn.parindex.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a record that never ends: a quotation mark that is opened and not closed would take in the whole file. */
final class RecordLimit extends FilterReader {

    /** Characters; a row of figures has a hundred, the longest name a few hundred. */
    private static final int LONGEST_RECORD = 1_000_000;

    private int sinceRecord;

    RecordLimit(Reader in) {
        super(in);
    }

    void recordRead() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        sinceRecord += read;
        if (sinceRecord > LONGEST_RECORD) {
            throw new IOException("record of more than " + LONGEST_RECORD + " characters");
        }
    }
}
