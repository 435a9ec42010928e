package org.zhixing.campus.demo;

import org.zhixing.campus.records.Bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalInt;

/// A school that does not exist, person by person. The same seed and size give the same rows, byte for byte.
public final class Demo {

    /// The fewest students with whom a random school makes sense.
    public static final int FEWEST = 120;

    /// The seed of the demo school where none is given.
    public static final long SEED = 2019;

    private final SchoolPlan plan;
    private final long seed;
    private final int copies;

    private Demo(SchoolPlan plan, long seed, int copies) {
        this.plan = plan;
        this.seed = seed;
        this.copies = copies;
    }

    /// The demo school, or with a number of students a random one of about that size.
    public static Demo of(long seed, OptionalInt students) {
        return new Demo(students.isPresent() ? RandomSchool.plan(seed, students.getAsInt()) : SchoolPlan.source(), seed, 1);
    }

    /// The demo school so many times over, in one database: for benchmarks.
    public static Demo copies(int count) {
        return new Demo(SchoolPlan.source(), SEED, count);
    }

    /// Loads everything in one transaction, so that a school is there as a whole or not at all.
    public void load(Connection connection) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (int copy = 0; copy < copies; copy++) {
                Bulk.into(connection).copyAll(world(copy).loads());
            }
            connection.commit();
            connection.setAutoCommit(alone);
        } catch (SQLException | RuntimeException failed) {
            undo(connection, alone, failed);
            throw failed;
        }
    }

    /// Where the server is gone, it has undone everything by itself; what failed first is what people need to know.
    private static void undo(Connection connection, boolean alone, Exception failed) {
        try {
            connection.rollback();
            connection.setAutoCommit(alone);
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private World world(int copy) {
        World world = new World(seed, copy);
        People people = new People(world);
        StaffRoom staff = new StaffRoom(world, people, plan.staff());
        staff.complete(LocalDate.of(2011, 9, 1));
        Majors majors = new Majors(world, plan, staff.classTeachers());
        staff.post(majors);
        plan.staff().forEach(year -> staff.train(year.year()));
        Roll roll = new Roll(world, people, majors);
        roll.admit(plan);
        new Estate(world, plan).build(majors);
        new Tests(world, roll).hold(plan);
        new AfterSchool(world, roll, majors).follow(plan);
        new Life(world, roll, majors).live(plan);
        return world;
    }
}
