/// Finds plans: constructs one, then improves it by annealing over many neighbourhoods, on several threads, until a budget is spent.
@NullMarked
package org.zhixing.timetabling.search;

import org.jspecify.annotations.NullMarked;
