/// The pages on which findings are read and followed up.
@NullMarked
package org.zhixing.campus.checks.web;

import org.jspecify.annotations.NullMarked;
