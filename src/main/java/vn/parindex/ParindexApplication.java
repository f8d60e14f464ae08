package vn.parindex;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.parindex.cli.Commands;

/** Starts the server, or runs a command if one is named. */
@SpringBootApplication
public class ParindexApplication {

    public static void main(String[] arguments) {
        if (Commands.named(arguments)) {
            System.exit(Commands.run(ParindexApplication.class, arguments));
        }
        SpringApplication.run(ParindexApplication.class, arguments);
    }
}
