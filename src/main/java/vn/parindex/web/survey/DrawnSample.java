package vn.parindex.web.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.source.Loaded;
import vn.parindex.survey.sample.Household;
import vn.parindex.survey.sample.HouseholdList;
import vn.parindex.survey.sample.HouseholdReader;
import vn.parindex.survey.sample.Sample;
import vn.parindex.survey.sample.SampleDraw;
import vn.parindex.survey.sample.SampleOrder;
import vn.parindex.survey.sample.SampleProtocol;
import vn.parindex.survey.sample.SampleWorkbook;
import vn.parindex.web.TableProblem;
import vn.parindex.web.Upload;

/**
 * What an uploaded list of households came to.
 *
 * @param problems of the list, with their cells
 * @param refusals of the order, where the list itself is fine
 * @param protocol empty if nothing was drawn
 * @param workbook null if nothing was drawn
 */
record DrawnSample(
        List<TableProblem> problems, List<String> refusals, Optional<SampleProtocol> protocol, byte[] workbook) {

    /** A drawn sample with its list, from which the protocol is made. */
    record Draw(HouseholdList list, Sample sample) {}

    /**
     * Reads the list under the limits for files of strangers and draws from it.
     *
     * @param keep makes the protocol
     */
    static DrawnSample of(MultipartFile upload, SampleOrder order, Function<Draw, SampleProtocol> keep)
            throws IOException {
        return Upload.read(upload, file -> {
            Loaded<HouseholdList> loaded = HouseholdReader.read(file, order.idColumn(), order.stratumColumn());
            if (loaded.value().isEmpty()) {
                return new DrawnSample(TableProblem.of(loaded, file), List.of(), Optional.empty(), null);
            }
            HouseholdList list = loaded.value().get();
            List<String> refusals = order.problems(list.households().size());
            if (!refusals.isEmpty()) {
                return new DrawnSample(List.of(), refusals, Optional.empty(), null);
            }
            Sample sample = SampleDraw.draw(list.households(), order.size(), order.seed());
            SampleProtocol protocol = keep.apply(new Draw(list, sample));
            return new DrawnSample(List.of(), List.of(), Optional.of(protocol), workbook(file, protocol, list, sample));
        });
    }

    private static byte[] workbook(Path file, SampleProtocol protocol, HouseholdList list, Sample sample) {
        Map<Integer, List<String>> rows = HouseholdReader.rows(
                file,
                list.columns().size(),
                Stream.concat(sample.chosen().stream(), sample.reserve().stream())
                        .map(Household::row)
                        .collect(Collectors.toUnmodifiableSet()));
        var bytes = new ByteArrayOutputStream();
        try {
            SampleWorkbook.write(protocol, sample, list.columns(), rows, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory can be written", e);
        }
        return bytes.toByteArray();
    }
}
