package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with criteria sets, without a database or server. */
@Command(
        name = "criteria",
        description = "Xem, xuất, nhập, kiểm tra bộ tiêu chí; không cần máy chủ, cơ sở dữ liệu.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "LỆNH",
        subcommands = {
            CriteriaListCommand.class,
            CriteriaShowCommand.class,
            CriteriaExportCommand.class,
            CriteriaImportCommand.class,
            CriteriaCheckCommand.class
        })
final class CriteriaCommand implements Runnable {

    static final String SET = "mã bộ tiêu chí có sẵn (ví dụ daklak-2020), hoặc tệp YAML, XLSX, CSV";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Thiếu lệnh: list, show, export, import hoặc check.");
    }
}
