/// The command line: one class per command, all over an opened school.
@NullMarked
package org.zhixing.campus.command;

import org.jspecify.annotations.NullMarked;
