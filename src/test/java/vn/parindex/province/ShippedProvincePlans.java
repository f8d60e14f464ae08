package vn.parindex.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.criteria.FrameReader;
import vn.parindex.source.Loaded;

/** The plans under {@code db/plans}, read as an installation reads them. */
final class ShippedProvincePlans {

    private ShippedProvincePlans() {}

    static String text(String id) {
        return read("plans", id);
    }

    static Loaded<ProvinceYear> load(String id) {
        return load(id + ".yaml", text(id));
    }

    static Loaded<ProvinceYear> load(String fileName, String text) {
        return new ProvincePlanReader().read(fileName, text, ShippedProvincePlans::set);
    }

    static ProvinceYear year(String id) {
        return load(id).value().orElseThrow();
    }

    static SetAtHand set(String id) {
        if (!Files.exists(path("criteria-sets", id))) {
            return new SetAtHand.Missing();
        }
        String text = read("criteria-sets", id);
        return FrameReader.isFrame(text)
                ? new SetAtHand.Frame(
                        new FrameReader().read(id, text).value().orElseThrow().refusal())
                : new SetAtHand.Complete(
                        new CriteriaSetReader().read(id, text).value().orElseThrow());
    }

    private static String read(String folder, String id) {
        try {
            return Files.readString(path(folder, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String folder, String id) {
        return Path.of("db", folder, id + ".yaml");
    }
}
