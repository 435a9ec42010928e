package org.zhixing.campus.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The PostgreSQL cluster of a data directory: made once, started by the first command that needs it, stopped by the last.
/// It listens on 127.0.0.1 only, on a port that is free when it starts, and asks for a password that only this account can read.
final class Cluster {

    static final String USER = "zhixing";
    private static final int ATTEMPTS = 50;
    /// In bytes; with less, PostgreSQL does not start.
    private static final long LEAST_SPACE = 1 << 16;

    private final Path home;
    private final Path cluster;
    private final Path programs;
    private final List<String> settings;

    /// @param home the folder `postgres` of the data directory
    /// @param settings of PostgreSQL, beside those that every cluster has: `fsync=off`
    Cluster(Path home, Map<String, String> environment, List<String> settings) throws IOException {
        this.home = home;
        this.cluster = home.resolve("cluster");
        this.programs = Binaries.unpacked(home, environment).resolve("bin");
        this.settings = settings;
    }

    /// The running server; it is started if nobody has.
    Postmaster running() throws IOException {
        if (!Files.exists(cluster)) {
            make();
        }
        requireThisMajorVersion();
        Optional<Postmaster> running = Postmaster.of(cluster);
        return running.isPresent() ? running.get() : started();
    }

    /// What the server says of itself since it was started.
    Path log() {
        return home.resolve("postgres.log");
    }

    String password() throws IOException {
        return Files.readString(home.resolve("password")).strip();
    }

    /// Ends all sessions and stops the server; what was committed is on the disk.
    void stop() throws IOException {
        if (Postmaster.of(cluster).isPresent()) {
            run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    /// Under another name first, so that a cluster whose making was cut short is never taken for a whole one.
    private void make() throws IOException {
        Path unfinished = home.resolve("cluster.unfinished");
        Folders.delete(unfinished);
        Path password = home.resolve("password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] chance = new byte[24];
        new SecureRandom().nextBytes(chance);
        Files.writeString(password, HexFormat.of().formatHex(chance));
        run("initdb", "-D", unfinished.toString(), "-U", USER, "--pwfile", password.toString(), "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireThisMajorVersion() throws IOException {
        String written = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!written.equals(Binaries.MAJOR)) {
            throw new Refused("数据目录属于 PostgreSQL %s，本程序带的是 %s：请用写入它的版本打开，或先导出再导入".formatted(written, Binaries.MAJOR),
                "The data directory belongs to PostgreSQL %s, this program brings %s: open it with the version that wrote it, or dump and restore"
                    .formatted(written, Binaries.MAJOR));
        }
    }

    /// Sessions of a server that was killed may outlive it for a moment and keep its memory; PostgreSQL does not start before they are gone.
    private Postmaster started() throws IOException {
        Path log = log();
        for (int attempt = 1; ; attempt++) {
            if (Files.exists(log)) {
                Files.move(log, home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            try {
                run("pg_ctl", "start", "-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "120", "-o", options());
                return Postmaster.of(cluster).orElseThrow(() -> new IOException("PostgreSQL did not start; see " + log));
            } catch (Refused refused) {
                if (attempt == ATTEMPTS || !tail(log).contains("pre-existing shared memory block")) {
                    throw refused;
                }
                Pause.aMoment();
            }
        }
    }

    private String options() throws IOException {
        List<String> all = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "port=" + freePort(), "unix_socket_directories=",
            "max_connections=100", "shared_buffers=256MB", "work_mem=32MB", "maintenance_work_mem=256MB", "max_wal_size=2GB", "jit=off",
            "client_connection_check_interval=2s", "log_min_messages=warning"));
        all.addAll(settings);
        return String.join(" ", all.stream().map("-c %s"::formatted).toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(Arrays.asList(arguments));
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(0, List.of("unshare", "-U"));
        }
        Path output = Files.createTempFile(home, program, ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            int code = builder.start().waitFor();
            if (code != 0) {
                throw full() ? Failure.diskFull() : Failure.of(program, Files.readString(output) + "\n" + tail(log()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /// A full disk takes no log that says so.
    private boolean full() throws IOException {
        return Files.getFileStore(home).getUsableSpace() < LEAST_SPACE;
    }

    private static String tail(Path log) throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
