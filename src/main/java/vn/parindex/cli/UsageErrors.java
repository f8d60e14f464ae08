package vn.parindex.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Vietnamese what is wrong with a command line, and where help is. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(message(e));
        command.getErr()
                .printf("Xem cách dùng: %s --help%n", command.getCommandSpec().qualifiedName());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(ParameterException e) {
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream()
                    .map(UsageErrors::name)
                    .collect(Collectors.joining(", ", "Thiếu ", "."));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "Không hiểu “%s” trong dòng lệnh.".formatted(String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof OverwrittenOptionException repeated) {
            return "%s ghi hai lần; giữ lại một.".formatted(name(repeated.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return "%s: giá trị “%s” không hợp lệ.".formatted(name(e.getArgSpec()), e.getValue());
        }
        return e.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "%s %s".formatted(option.longestName(), option.paramLabel())
                : argument.paramLabel();
    }
}
