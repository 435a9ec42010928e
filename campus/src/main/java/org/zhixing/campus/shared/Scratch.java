package org.zhixing.campus.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Folders for what a program reads and writes while it works. Each is named after the program's process, so that what a killed one left is found.
public final class Scratch {

    private static final Pattern OURS = Pattern.compile("zhixing-scratch-(\\d+)-.*");

    private Scratch() {}

    /// A new, empty folder that only this user can read; whoever asks for it deletes it.
    public static Path folder() {
        try {
            return Files.createTempDirectory("zhixing-scratch-" + ProcessHandle.current().pid() + "-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Removes the folders of programs that run no more, as far as this user may.
    public static void removeAbandoned() {
        try {
            for (Path folder : abandoned()) {
                Folders.delete(folder);
            }
        } catch (IOException notOurs) {
            // another user's, or another program is removing it just now
        }
    }

    private static List<Path> abandoned() throws IOException {
        List<Path> abandoned = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "zhixing-scratch-*")) {
            for (Path folder : all) {
                Matcher ours = OURS.matcher(String.valueOf(folder.getFileName()));
                if (ours.matches() && Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS) && ProcessHandle.of(Long.parseLong(ours.group(1))).isEmpty()) {
                    abandoned.add(folder);
                }
            }
        }
        return abandoned;
    }
}
