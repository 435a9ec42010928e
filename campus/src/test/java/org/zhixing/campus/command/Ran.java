package org.zhixing.campus.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What one command line gave.
public record Ran(int exit, String out, String err) {

    public static Ran zhixing(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Zhixing.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
