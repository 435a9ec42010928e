/// Records as JSON, read-only, described from their declarations.
@NullMarked
package org.zhixing.campus.records.api;

import org.jspecify.annotations.NullMarked;
