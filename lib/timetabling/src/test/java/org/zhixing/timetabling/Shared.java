package org.zhixing.timetabling;

import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xhstt.Archive;
import org.zhixing.timetabling.xhstt.Xhstt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Public instances and solutions, where they lie beside the project.
public final class Shared {

    public static final Path FOLDER = beside("shared/timetabling");

    private Shared() {}

    /// Beside the project, or beside a folder that holds it.
    private static Path beside(String folder) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent).map(each -> each.resolve(folder)).filter(Files::isDirectory).findFirst().orElse(here.resolve(folder));
    }

    public static boolean isThere() {
        return Files.isDirectory(FOLDER.resolve("xhstt"));
    }

    public static List<Path> instances() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("xhstt"))) {
            return files.filter(each -> each.toString().endsWith(".xml.gz")).sorted().toList();
        }
    }

    public static List<Path> solutions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("solutions"))) {
            return files.filter(each -> each.toString().endsWith(".xml.gz")).sorted().toList();
        }
    }

    public static Archive archive(Path file) throws IOException, Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            return Xhstt.read(in);
        }
    }

    public static Problem problem(String id) throws IOException, Unreadable {
        return archive(FOLDER.resolve("xhstt/" + id + ".xml.gz")).instance(id).orElseThrow().problem();
    }
}
