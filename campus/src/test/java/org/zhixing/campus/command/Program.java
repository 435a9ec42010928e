package org.zhixing.campus.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as a process of its own, which can be killed.
final class Program implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(String... arguments) throws IOException {
        return start("-Xmx1g", arguments);
    }

    /// @param megabytes of heap and no more
    static Program within(int megabytes, String... arguments) throws IOException {
        return start("-Xmx" + megabytes + "m", arguments);
    }

    private static Program start(String heap, String[] arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
            "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Zhixing.class.getName()));
        command.addAll(List.of(arguments));
        return new Program(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// The next line of its result; null when it has ended.
    String line() throws IOException {
        return out.readLine();
    }

    /// Its number among the machine's processes.
    long process() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Waits for its end.
    /// @return its exit code
    int ended() throws InterruptedException {
        return process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// As `kill` and service managers ask: TERM.
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
