package org.zhixing.campus.command;

import org.zhixing.campus.shared.Refused;
import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.fet.Fet;
import org.zhixing.timetabling.fet.FetFile;
import org.zhixing.timetabling.fet.FetResult;
import org.zhixing.timetabling.fet.FetSchool;
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
        return read(file, Xhstt::read);
    }

    /// Whether a file is FET's, by its name.
    static boolean isFet(Path file) {
        return file.toString().matches("(?i).*\\.fet(\\.gz)?");
    }

    /// The problem of a file that holds one, FET's or of the exchange format.
    static ProblemFile problem(Path file) throws IOException {
        if (isFet(file)) {
            FetFile from = fet(file);
            FetSchool school = school(from, file);
            return new ProblemFile(school.problem(), school.unsupported(), (plan, out) -> Fet.write(FetResult.of(school.problem(), plan, from), out));
        }
        Problem problem = exchanged(file);
        return new ProblemFile(problem, List.of(), (plan, out) -> Xhstt.write(Archive.of(problem, plan, "Zhixing"), out));
    }

    private static Problem exchanged(Path file) throws IOException {
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

    static FetFile fet(Path file) throws IOException {
        return read(file, Fet::read);
    }

    static FetSchool school(FetFile from, Path file) {
        try {
            return from.school(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.fet(\\.gz)?$", ""));
        } catch (Unreadable unreadable) {
            throw refused(file, unreadable.sentence());
        }
    }

    /// A timetable of FET: a file of results, or a school whose activities are locked to their times.
    static Plan fetPlan(Path file, Problem problem) throws IOException {
        FetResult result = isFet(file) ? FetResult.lockedIn(fet(file)) : read(file, Fet::readResult);
        List<String> missing = isFet(file) ? List.of() : result.missing(problem);
        if (!missing.isEmpty()) {
            throw refused(file, new Sentence("不是这所学校的课程表：没有活动 " + missing.getFirst(), "not a timetable of this school: it lacks the activity " + missing.getFirst()));
        }
        try {
            Plan plan = result.plan(problem);
            if (plan.lessons().stream().allMatch(each -> each.time() == Problem.FREE)) {
                throw refused(file, new Sentence("文件里没有排好时间的活动", "no activity in the file has a time"));
            }
            return plan;
        } catch (Unreadable unreadable) {
            throw refused(file, unreadable.sentence());
        }
    }

    private interface Reading<T> {

        T read(InputStream in) throws IOException, Unreadable;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused(file, new Sentence("文件打不开", "the file cannot be opened"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reading.read(in);
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

    /// Writes a plan as an archive of one solution, or as FET's result; packed where the name ends in `.gz`.
    static void write(ProblemFile problem, Plan plan, Path file) throws IOException {
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file)); OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            problem.form().write(plan, out);
        }
    }

    static Refused refused(Path file, Sentence why) {
        return new Refused(file + "：" + why.zh(), file + ": " + why.en());
    }
}
