package org.zhixing.campus.command;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Tests over the pages of a demo school of their own.
public abstract class ServedDemoSchool {

    protected static Served served;

    @BeforeAll
    static void serve() {
        served = Served.demoSchool();
    }

    @AfterAll
    static void stop() {
        served.close();
    }
}
