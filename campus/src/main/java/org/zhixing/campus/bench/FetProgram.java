package org.zhixing.campus.bench;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.fet.Fet;
import org.zhixing.timetabling.fet.FetResult;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The timetabling program FET, as its command line runs it.
/// @param command its name or path
public record FetProgram(String command) {

    /// How long it may take to write what it has once its time is over.
    private static final int WRITING_SECONDS = 60;

    /// Tables for people, which take longer to write than small schools take to plan.
    private static final List<String> TABLES = List.of("timetableconflicts", "timetablesstatistics", "timetablesdayshorizontal", "timetablesdaysvertical", "timetablestimehorizontal", "timetablestimevertical");

    /// What it made of a file.
    /// @param seconds by the clock, from its start to its end
    /// @param complete whether it says that it placed every activity
    /// @param placed how many activities it placed at most
    /// @param infeasibility of its complete timetable by our rules; -1 where it has none
    public record Made(double seconds, boolean complete, int placed, long infeasibility) {}

    /// Refuses to go on where the program is not installed.
    public void require() {
        try {
            Process process = new ProcessBuilder(command, "--version").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            process.waitFor();
        } catch (IOException missing) {
            throw new Refused("找不到程序 " + command + "；它在 Debian 的软件包 fet 里", "There is no program " + command + "; it is in Debian's package fet");
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /// @param seconds after which it stops
    public Made solve(Path file, Problem problem, int seconds) throws IOException {
        Path folder = Files.createTempDirectory("fet");
        try {
            long start = System.nanoTime();
            run(file, folder, seconds);
            double took = (System.nanoTime() - start) / 1e9;
            Path highest = result(folder, "-highest");
            Path complete = highest == null ? result(folder, "") : null;
            Plan plan = plan(complete == null ? highest : complete, problem);
            int placed = (int) plan.lessons().stream().filter(each -> each.time() >= 0).count();
            return new Made(took, complete != null, placed, complete == null ? -1 : Evaluation.of(problem, plan).infeasibility());
        } finally {
            Folders.delete(folder);
        }
    }

    private void run(Path file, Path folder, int seconds) throws IOException {
        List<String> line = new ArrayList<>(List.of(command, "--inputfile=" + file.toAbsolutePath(), "--outputdir=" + folder, "--timelimitseconds=" + seconds, "--htmllevel=0", "--language=en_GB"));
        TABLES.forEach(each -> line.add("--write" + each + "=false"));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(seconds + WRITING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw interrupted(interrupted);
        }
    }

    private static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The bench was interrupted", interrupted);
    }

    /// The file of activities in the folder whose name ends so; nothing where it refused the school.
    private static @Nullable Path result(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith("_activities.xml") && String.valueOf(each.getParent()).endsWith(suffix)).findFirst().orElse(null);
        }
    }

    private static Plan plan(@Nullable Path result, Problem problem) throws IOException {
        if (result == null) {
            return Plan.empty(problem);
        }
        try (InputStream in = Files.newInputStream(result)) {
            FetResult read = Fet.readResult(in);
            return read.plan(problem);
        } catch (Unreadable unreadable) {
            throw new IOException("FET's result is not understood: " + unreadable.getMessage(), unreadable);
        }
    }
}
