/// Indicators and figures for programs.
@NullMarked
package org.zhixing.campus.figures.api;

import org.jspecify.annotations.NullMarked;
