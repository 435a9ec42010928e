/// Relations inside sentences.
@NullMarked
package org.zhixing.audit.prose;

import org.jspecify.annotations.NullMarked;
