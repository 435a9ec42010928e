package org.zhixing.campus.records.list;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Which records a list shows. Of a reference, a text is that of the natural key of what it refers to.
public sealed interface Filter {

    /// How a text is compared.
    enum How { CONTAINS, BEGINS, IS }

    /// @param sensitive whether the comparison is with what a mask hides, so that asking is remembered
    record Text(RecordColumn column, How how, String text, boolean sensitive) implements Filter {}

    record AnyOf(RecordColumn column, List<String> codes) implements Filter {}

    /// That refers to this very record.
    record Referring(RecordColumn column, UUID id) implements Filter {}

    /// That refers to one of these: what a text turned out to mean, where that is few.
    record ReferringToAny(RecordColumn column, List<UUID> ids) implements Filter {}

    /// Of numbers or days, both ends included; an absent end is open.
    record Between(RecordColumn column, @Nullable Object from, @Nullable Object to) implements Filter {}

    /// Of a day of which a mask shows the year only: the years, both included.
    record Years(RecordColumn column, @Nullable Integer from, @Nullable Integer to) implements Filter {}

    record Truth(RecordColumn column, boolean value) implements Filter {}

    /// Whether the column has no value.
    record Empty(RecordColumn column, boolean empty) implements Filter {}

    /// Whose span has this day in it.
    record ValidOn(LocalDate day) implements Filter {}
}
