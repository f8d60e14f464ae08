package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with the survey of a plan in the configured database. */
@Command(
        name = "survey",
        description = "Điều tra xã hội học của một kế hoạch, trong cơ sở dữ liệu (SPRING_DATASOURCE_URL).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH")
final class SurveyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: import.");
    }
}
