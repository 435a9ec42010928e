package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.Load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// The rows of a school in the making. The same seed and plan give the same rows.
/// Copies of a school share its majors, its exams and its declarations and repeat everything else under names of their own.
final class World {

    private static final Set<String> SHARED = Set.of("declared.school", "declared.fact", "programmes.major", "programmes.offering", "programmes.enrolment_plan",
        "teaching.exam");
    private static final long FIRST_MILLISECOND = LocalDate.of(2015, 1, 1).toEpochDay() * 86_400_000;
    private static final long ROWS_OF_A_COPY = 10_000_000;

    /// Chance comes from the seed alone.
    final Random chance;
    private final int copy;
    private final Map<String, Rows> tables = new LinkedHashMap<>();

    World(long seed, int copy) {
        this.chance = new Random(seed * 31 + copy);
        this.copy = copy;
    }

    /// The rows of one table; the column `id` comes first and is filled in.
    Rows rows(String table, String... columns) {
        return tables.computeIfAbsent(table, name -> new Rows(name, List.of(columns)));
    }

    /// A name or number that no other copy of the school uses.
    String own(String name) {
        return copy == 0 ? name : name + "·" + copy;
    }

    /// A number that no other copy of the school uses, with its copy in front.
    String ownNumber(String number) {
        return copy == 0 ? number : String.format("%03d", copy) + number;
    }

    int copy() {
        return copy;
    }

    /// From `low` to `high`, both included.
    int between(int low, int high) {
        return low + chance.nextInt(high - low + 1);
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(chance.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    <T> T oneOf(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    Collection<Load> loads() {
        List<Load> loads = new ArrayList<>();
        for (Rows rows : tables.values()) {
            if (copy == 0 || !SHARED.contains(rows.table)) {
                loads.add(Load.load(rows.table, rows.columns, rows.values::stream));
            }
        }
        return loads;
    }

    /// Rows of one table, each with an id that follows from its place.
    final class Rows {

        private final String table;
        private final List<String> columns = new ArrayList<>(List.of("id"));
        private final List<Object[]> values = new ArrayList<>();

        private Rows(String table, List<String> columns) {
            this.table = table;
            this.columns.addAll(columns);
        }

        UUID add(@Nullable Object... row) {
            UUID id = id(values.size() + 1L);
            Object[] all = new Object[row.length + 1];
            all[0] = id;
            System.arraycopy(row, 0, all, 1, row.length);
            values.add(all);
            return id;
        }

        /// In the form of RFC 9562, version 7, as if a row were made each millisecond: indexes rely on ids that differ in their first bits.
        private UUID id(long row) {
            long millisecond = FIRST_MILLISECOND + row + (SHARED.contains(table) ? 0 : copy * ROWS_OF_A_COPY);
            return new UUID(millisecond << 16 | 7L << 12, 1L << 63 | row);
        }
    }
}
