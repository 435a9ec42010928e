package org.zhixing.campus.figures;

import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.Lineage.Contribution;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.indicators.Measure;

import java.util.Optional;

/// What records contribute to a figure, as it may be seen: masked where the column is sensitive, as a graduate's income is.
@Component
public final class ContributedValues {

    private final RecordTypes types;

    ContributedValues(RecordTypes types) {
        this.types = types;
    }

    /// Empty where records are only counted.
    public Optional<String> shown(Measure measure, Contribution record) {
        String value = record.value();
        return value == null ? Optional.empty() : Optional.of(mask(measure, record).map(mask -> mask.of(value)).orElse(value));
    }

    private Optional<Mask> mask(Measure measure, Contribution record) {
        return measure.aggregate().column().flatMap(column -> types.named(record.type()).flatMap(type -> type.columns().stream()
            .filter(known -> known.field().getName().equals(column.name())).findFirst()).map(RecordColumn::mask));
    }
}
