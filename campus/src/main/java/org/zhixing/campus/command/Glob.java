package org.zhixing.campus.command;

import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/// Files named by a pattern; `**` goes into folders. A path without a pattern names itself.
final class Glob {

    private final String pattern;

    /// The folder before the first name with a pattern.
    private final Path folder;

    Glob(String pattern) {
        this.pattern = Path.of(pattern).toAbsolutePath().normalize().toString();
        int wild = this.pattern.replaceFirst("[*?\\[{].*", "").lastIndexOf('/');
        this.folder = Path.of(this.pattern.substring(0, Math.max(1, wild)));
    }

    /// @throws Refused where no file matches
    List<Path> files() throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(each -> matcher.matches(each) || each.toString().equals(pattern)).filter(Files::isRegularFile).sorted().toList();
            }
        }
        if (files.isEmpty()) {
            throw new Refused("没有文件符合 " + pattern + "；用 --instances 指明", "No file matches " + pattern + "; name some with --instances");
        }
        return files;
    }

    /// What a file is called below the folder.
    String name(Path file) {
        return folder.relativize(file.toAbsolutePath().normalize()).toString();
    }
}
