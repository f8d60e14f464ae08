package vn.parindex.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that goes on running because the application that had started it was killed. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    /**
     * Stops it, so that the data folder can be opened again.
     *
     * @throws IllegalStateException if another running application owns the folder, or the server does not stop
     */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        refuseIfOwned(data);
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        var process = ProcessHandle.of(pid).filter(OrphanedServer::isPostgres);
        if (process.isEmpty()) {
            return;
        }
        log.warn("stopping PostgreSQL {}, left over by an application that was killed", pid);
        process.get().destroy();
        try {
            process.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL " + pid + " was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL " + pid + " in " + data + " does not stop; stop it by hand", e);
        }
    }

    private static void refuseIfOwned(Path data) throws IOException {
        Path lockFile = data.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("another parindex is running on " + data
                        + "; stop it, or give this one another folder with PARINDEX_DATABASE_DIRECTORY");
            }
        }
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info().command().map(c -> c.contains("postgres")).orElse(false);
    }
}
