/// The same quantity in two places.
@NullMarked
package org.zhixing.audit.facts;

import org.jspecify.annotations.NullMarked;
