package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

<<<<<<< HEAD
/** What can be done for a survey without a database or server. */
@Command(
        name = "survey",
        description = "Chọn mẫu hộ gia đình cho điều tra xã hội học; không cần máy chủ, cơ sở dữ liệu.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = SurveySampleCommand.class)
=======
/** What can be done with the survey of a plan in the configured database. */
@Command(
        name = "survey",
        description = "Điều tra xã hội học của một kế hoạch, trong cơ sở dữ liệu (SPRING_DATASOURCE_URL).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH")
>>>>>>> part/entry
final class SurveyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
<<<<<<< HEAD
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: sample.");
=======
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: import.");
>>>>>>> part/entry
    }
}
