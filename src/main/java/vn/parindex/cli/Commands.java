package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar. Without one it is the server. */
@Command(
        name = "parindex",
        description = "Xác định Chỉ số cải cách hành chính. Không kèm lệnh: chạy máy chủ.",
        mixinStandardHelpOptions = true,
        version = "parindex 0.1.0",
        synopsisSubcommandLabel = "LỆNH")
public final class Commands {

    private Commands() {}

    /** Whether the arguments name a command; options of Spring Boot such as {@code --server.port=…} do not. */
    public static boolean named(String[] arguments) {
        return arguments.length > 0
                && (line(Commands.class).getSubcommands().containsKey(arguments[0])
                        || arguments[0].matches("-h|--help|-V|--version")
                        || !arguments[0].startsWith("-"));
    }

    /**
     * Runs a command.
     *
     * @param application class of the Spring Boot application, for commands that need it
     * @return exit code: 0, 1 for a failure, 2 for wrong input
     */
    public static int run(Class<?> application, String[] arguments) {
        return line(application).execute(Arguments.restored(arguments));
    }

    private static CommandLine line(Class<?> application) {
        return new CommandLine(new Commands())
                .addSubcommand(new RehearseCommand(application))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new LoadCommand(application))
                .addSubcommand(new ScoreCommand())
                .addSubcommand(new CriteriaCommand())
                .addSubcommand(new QuestionnairesCommand())
                .addSubcommand(new CommandLine(new SurveyCommand()).addSubcommand(new SurveyImportCommand(application)))
                .addSubcommand(new CommandLine(new UsersCommand())
                        .addSubcommand(new UsersImportCommand(application))
                        .addSubcommand(new UsersTemplateCommand(application)))
                .setParameterExceptionHandler(new UsageErrors())
                .setOut(Terminal.out())
                .setErr(Terminal.err());
    }
}
