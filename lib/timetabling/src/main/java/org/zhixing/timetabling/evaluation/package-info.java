/// What a plan costs, demand by demand, kept up to date move by move.
@NullMarked
package org.zhixing.timetabling.evaluation;

import org.jspecify.annotations.NullMarked;
