package org.zhixing.campus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// How long it takes from starting the program until its home page answers, against [BareProgram]; each round is a process of its own,
/// run with the options that this process was started with, on the same data directory, in turn.
public final class StartupBench {

    /// Medians in milliseconds.
    public record Outcome(Start serve, Start bare, Start bareAlike) {}

    /// @param wall until the home page had answered
    /// @param cpu  that the process itself had used by then, on which other programs have less influence
    public record Start(long wall, long cpu) {

        private static Start median(List<Start> starts) {
            return new Start(median(starts, Start::wall), median(starts, Start::cpu));
        }

        private static long median(List<Start> starts, ToLongFunction<Start> what) {
            return starts.stream().mapToLong(what).sorted().toArray()[starts.size() / 2];
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE = 5;

    private final Path data;
    private final String program;
    private final List<String> options;

    /// @param data    a filled data directory that no program is open on
    /// @param program the main class of the program
    public StartupBench(Path data, String program) {
        this.data = data;
        this.program = program;
        this.options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !option.startsWith("-XX:AOTCacheOutput") && !option.startsWith("-agentlib")).toList();
    }

    /// One round of each to warm up the system's caches, then so many that count. The bare program runs as Java runs any program,
    /// and once more with the options of ours.
    public Outcome run(int rounds) throws IOException, InterruptedException {
        List<Start> serve = new ArrayList<>();
        List<Start> bare = new ArrayList<>();
        List<Start> alike = new ArrayList<>();
        List<String> plain = options.stream().filter(option -> !option.startsWith("-XX:AOT")).toList();
        for (int round = 0; round <= rounds; round++) {
            int port = freePort();
            serve.add(start(options, port, program, "serve", "--port", Integer.toString(port), "--data", data.toString()));
            port = freePort();
            bare.add(start(plain, port, BareProgram.class.getName(), data.toString(), Integer.toString(port)));
            port = freePort();
            alike.add(start(options, port, BareProgram.class.getName(), data.toString(), Integer.toString(port)));
        }
        return new Outcome(Start.median(serve.subList(1, serve.size())), Start.median(bare.subList(1, bare.size())), Start.median(alike.subList(1, alike.size())));
    }

    private Start start(List<String> with, int port, String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("zhixing-startup", ".log");
        List<String> all = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), with.stream(),
            Stream.of("-cp", System.getProperty("java.class.path")), Stream.of(command)).flatMap(each -> each).toList();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IOException("It did not answer: " + String.join(" ", command) + "\n" + Files.readString(log));
                }
                Thread.sleep(PAUSE);
            }
            long wall = (System.nanoTime() - start) / 1_000_000;
            return new Start(wall, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
        } finally {
            stop(process);
            Files.delete(log);
        }
    }

    /// It closes its database on its way out, so that the next round starts one.
    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean answers(int port) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK && connection.getInputStream().readAllBytes().length > 0;
        } catch (ConnectException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
