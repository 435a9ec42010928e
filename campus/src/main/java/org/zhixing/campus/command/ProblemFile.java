package org.zhixing.campus.command;

import org.zhixing.timetabling.fet.Unsupported;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The problem that a file holds.
/// @param unsupported what the file asks that the problem does not
/// @param form how plans for it are written
record ProblemFile(Problem problem, List<Unsupported> unsupported, Form form) {

    interface Form {

        void write(Plan plan, OutputStream out) throws IOException;
    }
}
