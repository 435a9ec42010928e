package org.zhixing.campus.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Timetables in files; what is done with them is a subcommand.
@Command(name = "timetable", description = {"课程表文件", "Timetables in files"}, subcommands = {TimetableEvaluateCommand.class, TimetableSolveCommand.class, TimetableImportFetCommand.class})
final class TimetableCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.OFF);
        return Complaint.WRONG_USAGE;
    }
}
