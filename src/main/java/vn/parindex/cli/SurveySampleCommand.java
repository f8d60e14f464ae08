package vn.parindex.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.parindex.source.Loaded;
import vn.parindex.survey.sample.Household;
import vn.parindex.survey.sample.HouseholdList;
import vn.parindex.survey.sample.HouseholdReader;
import vn.parindex.survey.sample.Sample;
import vn.parindex.survey.sample.SampleDraw;
import vn.parindex.survey.sample.SampleOrder;
import vn.parindex.survey.sample.SampleProtocol;
import vn.parindex.survey.sample.SampleWorkbook;

/** Draws a sample of households from a list of any length and writes its protocol. */
@Command(
        name = "sample",
        description = "Chọn ngẫu nhiên hộ gia đình từ danh sách và ghi biên bản; cùng danh sách, số khởi tạo và số hộ"
                + " thì kết quả luôn giống nhau.",
        mixinStandardHelpOptions = true)
final class SurveySampleCommand implements Callable<Integer> {

    @Option(names = "--list", required = true, paramLabel = "TỆP", description = "danh sách .csv hoặc .xlsx")
    private Path list;

    @Option(names = "--id", paramLabel = "CỘT", defaultValue = "id", description = "tên cột mã hộ, mặc định “id”")
    private String id;

    @Option(names = "--stratum", paramLabel = "CỘT", defaultValue = "", description = "tên cột phân tầng")
    private String stratum;

    @Option(names = "--size", required = true, paramLabel = "SỐ", description = "số hộ cần chọn")
    private int size;

    @Option(names = "--seed", required = true, paramLabel = "SỐ_KHỞI_TẠO", description = "chữ hoặc số bất kỳ")
    private String seed;

    @Option(
            names = "--seed-source",
            paramLabel = "LỜI",
            defaultValue = "không ghi",
            description = "số khởi tạo có từ đâu, ghi vào biên bản")
    private String seedSource;

    @Option(
            names = "--purpose",
            paramLabel = "LỜI",
            defaultValue = "Điều tra xã hội học",
            description = "mẫu dùng để làm gì, ghi vào biên bản")
    private String purpose;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp biên bản .xlsx")
    private Path out;

    @Option(names = "--force", description = "ghi đè tệp đã có")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        if (!out.getFileName().toString().endsWith(".xlsx")) {
            throw refused("--out: tệp “%s” phải có đuôi .xlsx.".formatted(out));
        }
        if (out.toAbsolutePath().normalize().equals(list.toAbsolutePath().normalize())) {
            throw refused("--out: “%s” là danh sách đầu vào nên sẽ bị ghi đè; chọn tên tệp khác.".formatted(out));
        }
        var file = new NewFile(spec, out, force);
        var order = new SampleOrder(purpose, id, stratum, size, seed, seedSource);
        refuse(order.problems());
        Loaded<HouseholdList> loaded = HouseholdReader.read(list, id, stratum);
        loaded.problems().forEach(spec.commandLine().getErr()::println);
        Optional<HouseholdList> households = loaded.value();
        if (households.isEmpty()) {
            return 2;
        }
        refuse(order.problems(households.get().households().size()));
        return draw(households.get(), order, file);
    }

    private int draw(HouseholdList households, SampleOrder order, NewFile file) {
        Sample sample = SampleDraw.draw(households.households(), order.size(), order.seed());
        var protocol = new SampleProtocol(
                0,
                list.getFileName().toString(),
                households.sha256(),
                households.households().size(),
                order,
                SampleDraw.METHOD,
                sample.sha256(),
                System.getProperty("user.name"),
                Clock.systemUTC().instant());
        var rows = HouseholdReader.rows(
                list,
                households.columns().size(),
                Stream.concat(sample.chosen().stream(), sample.reserve().stream())
                        .map(Household::row)
                        .collect(Collectors.toUnmodifiableSet()));
        return file.write(stream -> SampleWorkbook.write(protocol, sample, households.columns(), rows, stream));
    }

    private void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw refused(String.join(System.lineSeparator(), problems));
        }
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
