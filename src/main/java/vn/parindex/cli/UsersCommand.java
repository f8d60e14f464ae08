package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with accounts at the terminal. */
@Command(
        name = "users",
        description = "Tài khoản người dùng: nhập từ tệp, tạo tệp mẫu.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH")
final class UsersCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu lệnh: import hoặc template.");
    }
}
