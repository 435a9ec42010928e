package org.zhixing.campus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL server that runs on a cluster, read from the file `postmaster.pid` that it keeps there.
/// @param port on 127.0.0.1
record Postmaster(long pid, int port) {

    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=30&tcpKeepAlive=true".formatted(port, database);
    }

    /// The live server of the cluster. A file left by a killed server is removed: its process number may by now be another program's,
    /// and PostgreSQL would then refuse to start.
    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        if (lines.size() > LINE_OF_PORT && runsOn(cluster, Long.parseLong(lines.get(LINE_OF_PID).strip()))) {
            return Optional.of(new Postmaster(Long.parseLong(lines.get(LINE_OF_PID).strip()), Integer.parseInt(lines.get(LINE_OF_PORT).strip())));
        }
        Files.delete(file);
        return Optional.empty();
    }

    /// A server works in its cluster's folder; where the system does not show folders of processes, its name has to do.
    private static boolean runsOn(Path cluster, long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        Path folder = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            if (process.isPresent() && Files.exists(Path.of("/proc/self"))) {
                return Files.readSymbolicLink(folder).equals(cluster.toRealPath());
            }
        } catch (IOException notOurs) {
            return false;
        }
        return process.flatMap(running -> running.info().command()).filter(command -> command.endsWith("postgres")).isPresent();
    }
}
