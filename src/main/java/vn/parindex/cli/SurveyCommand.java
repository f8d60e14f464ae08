package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done for a survey without a database or server. */
@Command(
        name = "survey",
        description = "Chọn mẫu hộ gia đình cho điều tra xã hội học; không cần máy chủ, cơ sở dữ liệu.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = SurveySampleCommand.class)
final class SurveyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: sample.");
    }
}
