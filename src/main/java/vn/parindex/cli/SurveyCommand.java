package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done for a survey: draw households without a server, and take typed ballots into the database. */
@Command(
        name = "survey",
        description = "Điều tra xã hội học: chọn mẫu hộ gia đình (không cần cơ sở dữ liệu), nhập phiếu giấy.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = SurveySampleCommand.class)
final class SurveyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: sample hoặc import.");
    }
}
