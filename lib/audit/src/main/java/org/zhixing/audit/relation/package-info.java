/// What numbers must obey, how well they do, and which number is to blame.
@NullMarked
package org.zhixing.audit.relation;

import org.jspecify.annotations.NullMarked;
