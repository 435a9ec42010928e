/// Relations inside tables: found by labels and numbers together, believed when enough rows obey.
@NullMarked
package org.zhixing.audit.tables;

import org.jspecify.annotations.NullMarked;
