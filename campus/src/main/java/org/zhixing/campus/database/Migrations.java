package org.zhixing.campus.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.zhixing.campus.shared.Refused;

import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;

/// Brings a database to this program's version: the migrations of all areas, by date, in one history.
final class Migrations {

    private static final Set<MigrationState> UNKNOWN_HERE = Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED,
        MigrationState.MISSING_SUCCESS, MigrationState.MISSING_FAILED);

    private Migrations() {}

    static void migrate(DataSource database) {
        Flyway flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration").outOfOrder(true).load();
        MigrationInfo[] all = flyway.info().all();
        if (Arrays.stream(all).anyMatch(each -> UNKNOWN_HERE.contains(each.getState()))) {
            throw writtenByAnotherVersion();
        }
        if (Arrays.stream(all).allMatch(each -> each.getState() == MigrationState.SUCCESS && each.isChecksumMatching())) {
            return;
        }
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw Failure.of(failed) instanceof Refused known ? known : writtenByAnotherVersion().because(failed);
        }
    }

    private static Refused writtenByAnotherVersion() {
        return new Refused("数据目录由更新的版本写入：请使用那个版本的知行打开，或恢复升级前的备份",
            "The data directory was written by a newer version: open it with that version of Zhixing, or restore the backup made before the upgrade");
    }
}
