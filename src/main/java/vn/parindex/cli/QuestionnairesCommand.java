package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with questionnaires, without a database or server. */
@Command(
        name = "questionnaires",
        description = "Kiểm tra, in mẫu phiếu điều tra xã hội học; không cần máy chủ, cơ sở dữ liệu.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {QuestionnairesCheckCommand.class, QuestionnairesPrintCommand.class})
final class QuestionnairesCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: check hoặc print.");
    }
}
