package org.zhixing.campus.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Measures the program; a new bench is a subcommand.
@Command(name = "bench", description = {"测速", "Measure the program"}, subcommands = {BenchAuditCommand.class, BenchCompileCommand.class, BenchImportCommand.class, BenchPagesCommand.class, BenchStartupCommand.class, BenchTimetablingCommand.class})
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.OFF);
        return Complaint.WRONG_USAGE;
    }
}
