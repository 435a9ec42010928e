/// What became of a record over time, and who saw what is sensitive.
@NullMarked
package org.zhixing.campus.records.history;

import org.jspecify.annotations.NullMarked;
