/// The model of a report: chapters of paragraphs, tables and charts in which every number is a figure with a card.
@NullMarked
package org.zhixing.book;

import org.jspecify.annotations.NullMarked;
