package org.zhixing.campus.records;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Every record type of the school, by area.
@Component
public final class RecordTypes {

    private final List<AreaRecords> areas;

    RecordTypes(List<AreaRecords> areas) {
        this.areas = areas.stream().sorted(Comparator.comparing(AreaRecords::area)).toList();
    }

    public List<AreaRecords> areas() {
        return areas;
    }

    /// The type whose records a column refers to.
    RecordType referredTo(RecordColumn column) {
        return named(Objects.requireNonNull(column.refersTo())).orElseThrow(() -> new IllegalStateException("There is no record type " + column.refersTo()));
    }

    /// The type that fact views call so.
    public Optional<RecordType> named(String name) {
        return areas.stream().flatMap(area -> area.types().stream()).filter(type -> type.name().equals(name)).findFirst();
    }
}
