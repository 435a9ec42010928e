/// One school's program: each package below is a module with its own schema, words and rules.
@NullMarked
package org.zhixing.campus;

import org.jspecify.annotations.NullMarked;
