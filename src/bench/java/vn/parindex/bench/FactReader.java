package vn.parindex.bench;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.copy.CopyOut;
import vn.parindex.scoring.bulk.FactTable;

/**
 * The facts of all units from the database: {@code copy … to stdout (format binary)}, one row per unit and leaf. Of the
 * ways of the driver it is the one that makes no object per figure.
 */
final class FactReader {

    private static final int SIGNATURE = 11;
    private static final int NEGATIVE = 0x4000;
    private static final long BASE = 10_000;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

    private final Database database;
    private long unscaled;
    private int scale;

    FactReader(Database database) {
        this.database = database;
    }

    FactTable read(Sample sample) throws SQLException {
        Columns columns = new Columns(sample);
        try (Statement statement = database.connection().createStatement();
                ResultSet unit = statement.executeQuery("select name, grp from unit order by unit")) {
            while (unit.next()) {
                columns.unit(unit.getString(1), unit.getString(2));
            }
        }
        CopyOut copy =
                database.copying().getCopyAPI().copyOut("copy (select unit, leaf, a, b from fact) to stdout binary");
        boolean first = true;
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            ByteBuffer bytes = ByteBuffer.wrap(message);
            if (first) {
                bytes.position(SIGNATURE + Integer.BYTES);
                bytes.position(bytes.position() + Integer.BYTES + bytes.getInt());
                first = false;
            }
            while (bytes.hasRemaining() && bytes.getShort() >= 0) {
                row(bytes, columns);
            }
        }
        return columns.build();
    }

    private void row(ByteBuffer bytes, Columns columns) {
        bytes.getInt();
        int unit = bytes.getInt();
        bytes.getInt();
        int leaf = bytes.getShort();
        if (numeric(bytes)) {
            columns.fact(unit, leaf, 0, unscaled, scale);
        } else {
            columns.notApplicable(unit, leaf);
        }
        if (numeric(bytes)) {
            columns.fact(unit, leaf, 1, unscaled, scale);
        }
    }

    /** Digits of base 10,000 with the weight of the first; false for null. */
    private boolean numeric(ByteBuffer bytes) {
        if (bytes.getInt() < 0) {
            return false;
        }
        int digits = bytes.getShort();
        int weight = bytes.getShort();
        boolean negative = bytes.getShort() == NEGATIVE;
        int decimals = bytes.getShort();
        long value = 0;
        for (int i = 0; i < digits; i++) {
            value = Math.addExact(Math.multiplyExact(value, BASE), bytes.getShort());
        }
        // value × 10000^after, where a figure of so many decimals ends
        int after = weight + 1 - digits;
        while (after > 0) {
            value = Math.multiplyExact(value, BASE);
            after--;
        }
        int shown = -after * 4;
        while (shown < decimals) {
            value = Math.multiplyExact(value, 10);
            shown++;
        }
        while (shown > decimals) {
            int drop = Math.min(4, shown - decimals);
            value /= POWERS[drop];
            shown -= drop;
        }
        unscaled = negative ? -value : value;
        scale = decimals;
        return true;
    }
}
