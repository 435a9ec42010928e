/// The pages of figures and indicators: number card, catalogue, one page per indicator.
@NullMarked
package org.zhixing.campus.figures.web;

import org.jspecify.annotations.NullMarked;
