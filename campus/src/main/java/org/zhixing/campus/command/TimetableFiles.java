package org.zhixing.campus.command;

import org.zhixing.campus.shared.Refused;
import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xhstt.Archive;
import org.zhixing.timetabling.xhstt.Xhstt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Timetables in files; what is wrong with one is refused in one line that names it.
final class TimetableFiles {

    private TimetableFiles() {}

    static Archive read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused(file, new Sentence("文件打不开", "the file cannot be opened"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Xhstt.read(in);
        } catch (Unreadable unreadable) {
            throw refused(file, unreadable.sentence());
        }
    }

    /// The problem of a file that holds one.
    static Problem problem(Path file) throws IOException {
        List<Archive.Instance> instances = read(file).instances();
        if (instances.isEmpty()) {
            throw refused(file, new Sentence("文件里没有 <Instance>", "there is no <Instance> in the file"));
        } else if (instances.size() > 1) {
            throw refused(file, new Sentence("文件里有 " + instances.size() + " 个 <Instance>，一次只排一个", "there are " + instances.size() + " <Instance>s in the file; one is solved at a time"));
        }
        try {
            return instances.getFirst().problem();
        } catch (Unreadable unreadable) {
            throw refused(file, unreadable.sentence());
        }
    }

    /// Refuses a file that could not be written, before hours are spent on what is to be in it.
    static void requireWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : folder)) {
            throw refused(file, new Sentence("这里写不了文件", "no file can be written there"));
        }
    }

    /// Writes a plan as an archive of one solution, packed where the name ends in `.gz`.
    static void write(Problem problem, Plan plan, Path file) throws IOException {
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file)); OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            Xhstt.write(Archive.of(problem, plan, "Zhixing"), out);
        }
    }

    static Refused refused(Path file, Sentence why) {
        return new Refused(file + "：" + why.zh(), file + ": " + why.en());
    }
}
