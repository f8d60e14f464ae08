package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.parindex.source.OutputFile;

/** The file that a command writes: only where it can be, and over nothing that somebody may need. */
final class NewFile {

    private final CommandSpec command;
    private final Path file;

    /** Refuses the command line where the file cannot be written. */
    NewFile(CommandSpec command, Path file, boolean overwrite) {
        this.command = command;
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            refuse("không có thư mục “%s”; tạo thư mục trước hoặc chọn nơi khác.", folder);
        }
        if (Files.isDirectory(file)) {
            refuse("“%s” là thư mục; ghi tên tệp.", file);
        }
        if (Files.exists(file) && !overwrite) {
            refuse("đã có tệp “%s”; chọn tên khác, hoặc thêm --force để ghi đè.", file);
        }
    }

    /** Writes it as a whole or leaves what was there; returns the exit code. */
    int write(OutputFile.Content content) {
        try {
            OutputFile.write(file, content);
            command.commandLine().getOut().printf("Đã ghi %s.%n", file);
            return 0;
        } catch (IOException e) {
            command.commandLine().getErr().printf("%s: không ghi được tệp (chi tiết: %s).%n", file, e.getMessage());
            return 2;
        }
    }

    private void refuse(String message, Path about) {
        throw new ParameterException(command.commandLine(), "--out: " + message.formatted(about));
    }
}
