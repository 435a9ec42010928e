package org.zhixing.campus.architecture.violations;

import org.zhixing.campus.students.db.tables.Student;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Random;

/// Breaks every architecture rule once, so that each is known to be able to fail.
public final class Violations {

    private final double share = 0.5;

    LocalDate today() {
        return LocalDate.now();
    }

    int chance() {
        return new Random().nextInt();
    }

    Object database(Connection connection) {
        return connection.toString() + share;
    }

    String anotherAreasTable() {
        return Student.STUDENT.getName();
    }

    static final class ThingManager {}

    static final class ThingImpl {}
}
