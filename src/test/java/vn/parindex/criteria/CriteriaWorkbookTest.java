package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

class CriteriaWorkbookTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("vn.parindex.criteria.ShippedSetFiles#complete")
    void a_shipped_set_comes_back_equal_from_its_workbook(Path file) throws IOException {
        CriteriaSet set = ShippedSetFiles.read(file);

        var loaded = reread(set, folder.resolve("bo-tieu-chi.xlsx"));

        assertThat(loaded.errors()).isEmpty();
        assertThat(loaded.value()).contains(set);
    }

    @Property(tries = 60)
    void whatever_is_exported_comes_back_equal(@ForAll("sets") CriteriaSet set) throws IOException {
        Path file = Files.createTempFile("bo-tieu-chi", ".xlsx");
        try {
            var loaded = reread(set, file);

            assertThat(loaded.errors()).isEmpty();
            assertThat(loaded.value().orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*program")
                    .isEqualTo(set);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void equal_sets_give_equal_bytes() throws IOException {
        CriteriaSet set = ShippedSetFiles.read(Path.of("db/criteria-sets/mau-so-nganh-2023.yaml"));

        assertThat(bytes(set)).isEqualTo(bytes(set));
    }

    @Provide
    Arbitrary<CriteriaSet> sets() {
        return SomeSets.sets();
    }

    private static Loaded<CriteriaSet> reread(CriteriaSet set, Path file) throws IOException {
        Files.write(file, bytes(set));
        return TableSetReader.read(file);
    }

    private static byte[] bytes(CriteriaSet set) throws IOException {
        var out = new ByteArrayOutputStream();
        CriteriaWorkbook.write(set, out);
        return out.toByteArray();
    }
}
