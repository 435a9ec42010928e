package org.zhixing.campus.command;

import org.zhixing.indicators.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/// The program `zhixing`: 0 when done, 1 when it could not do its work, 2 when used wrongly.
@Command(name = "zhixing", mixinStandardHelpOptions = true, version = "Zhixing 1.0.0",
    description = {"学校的日常记录汇成年度质量报告", "A school's records become its annual quality report"})
public final class Zhixing implements Callable<Integer> {

    /// Every command; a new one is added here.
    private static List<Callable<Integer>> commands() {
        return List.of(new DemoCommand(), new ServeCommand(), new CheckCommand(), new AuditCommand(), new ExplainCommand(), new ReportCommand(), new ReproduceCommand(), new TemplateCommand(), new ImportCommand(), new ExportCommand(), new TimetableCommand(), new BenchCommand());
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.OFF);
        return Complaint.WRONG_USAGE;
    }

    /// Runs one command line.
    /// @return the exit code
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Zhixing());
        for (Callable<Integer> command : commands()) {
            line.addSubcommand(new CommandLine(command));
        }
        line.getSubcommands().values().forEach(each -> {
            each.getCommandSpec().mixinStandardHelpOptions(true);
            said(each.getCommandSpec());
        });
        said(line.getCommandSpec());
        Complaint complaint = new Complaint();
        return line.setOut(out).setErr(err).setExecutionExceptionHandler(complaint).setParameterExceptionHandler(complaint).execute(arguments);
    }

    /// The list of commands shows the first line of a description only: the one in the user's language comes first.
    private static void said(CommandSpec command) {
        String[] both = command.usageMessage().description();
        if (SchoolOptions.ofSystem() == Language.EN && both.length == 2) {
            command.usageMessage().description(both[1], both[0]);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /// Chinese reaches the terminal whatever the locale is.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
