package org.zhixing.campus.records;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /// All of them, each after those that its columns refer to.
    public List<RecordType> inOrder() {
        Set<RecordType> ordered = new LinkedHashSet<>();
        areas.forEach(area -> area.types().forEach(type -> append(type, ordered)));
        return List.copyOf(ordered);
    }

    private void append(RecordType type, Set<RecordType> ordered) {
        if (!ordered.contains(type)) {
            type.columns().stream().filter(column -> column.refersTo() != null).map(this::referredTo).filter(target -> target != type).forEach(target -> append(target, ordered));
            ordered.add(type);
        }
    }

    /// The type whose records a column refers to.
    public RecordType referredTo(RecordColumn column) {
        return named(Objects.requireNonNull(column.refersTo())).orElseThrow(() -> new IllegalStateException("There is no record type " + column.refersTo()));
    }

    /// The type that fact views call so.
    public Optional<RecordType> named(String name) {
        return areas.stream().flatMap(area -> area.types().stream()).filter(type -> type.name().equals(name)).findFirst();
    }
}
