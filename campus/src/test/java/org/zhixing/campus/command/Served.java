package org.zhixing.campus.command;

import org.zhixing.campus.demo.DemoSchool;

/// The pages of a school, served to a test.
public record Served(School school, String url) implements AutoCloseable {

    /// The demo school on a free port.
    public static Served demoSchool() {
        School school = DemoSchool.copy();
        return new Served(school, school.serve(0));
    }

    /// A school without records on a free port.
    public static Served emptySchool() {
        School school = DemoSchool.empty();
        return new Served(school, school.serve(0));
    }

    @Override
    public void close() {
        school.close();
    }
}
