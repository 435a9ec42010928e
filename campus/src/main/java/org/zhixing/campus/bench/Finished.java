package org.zhixing.campus.bench;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/// What a bench has finished, in a folder, so that a bench of hours can run in parts: a result is there whole or not at all.
/// @param folder made when the first result is kept
/// @param kind of the results
record Finished<T>(Path folder, Class<T> kind) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// What is kept under a name, where it answers what is asked now; otherwise nothing.
    @Nullable
    T of(String name, Predicate<T> answers) throws IOException {
        Path file = file(name);
        if (!Files.exists(file)) {
            return null;
        }
        T before = JSON.readValue(Files.readString(file), kind);
        return answers.test(before) ? before : null;
    }

    void keep(String name, T result) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.writeString(folder.resolve(name + ".part"), JSON.writeValueAsString(result));
        Files.move(part, file(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }

    /// The machine's load average, or a negative number where it is not known.
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
