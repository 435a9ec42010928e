package org.zhixing.campus.records;

import org.jooq.TableField;

/// Where a new span closes the former one: the former's `ended` takes the new one's `began`, such as a change of class.
public record Succession(TableField<?, ?> ended, TableField<?, ?> began) {}
