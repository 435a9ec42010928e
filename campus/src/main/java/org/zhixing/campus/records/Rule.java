package org.zhixing.campus.records;

import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.function.Predicate;

/// What every record of a type fulfils by itself, in a sentence. What concerns several records is a constraint of the table.
/// @param sentence what must hold, as people are told when it does not
/// @param about    the column whose value is to blame; null where several are
public record Rule(Label sentence, @Nullable TableField<?, ?> about, Predicate<Record> holds) {}
