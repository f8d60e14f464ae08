package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done for a survey at the terminal. */
@Command(
        name = "survey",
        description = "Điều tra xã hội học: chọn mẫu hộ gia đình, nhập phiếu từ tệp.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = SurveySampleCommand.class)
final class SurveyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: import hoặc sample.");
    }
}
