/// Build only: from the migrations to typed jOOQ code, one package per area's schema.
@NullMarked
package org.zhixing.schema;

import org.jspecify.annotations.NullMarked;
