package vn.parindex.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** The files under {@code db/criteria-sets}. */
final class ShippedSets {

    private ShippedSets() {}

    static Loaded<CriteriaSet> read(String id) {
        try {
            return new CriteriaSetReader()
                    .read(id + ".yaml", Files.readString(Path.of("db", "criteria-sets", id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
