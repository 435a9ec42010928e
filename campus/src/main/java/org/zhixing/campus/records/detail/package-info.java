/// The page of one record: its values, spans, history, and what refers to it.
@NullMarked
package org.zhixing.campus.records.detail;

import org.jspecify.annotations.NullMarked;
