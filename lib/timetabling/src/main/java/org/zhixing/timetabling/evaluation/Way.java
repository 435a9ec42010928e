package org.zhixing.timetabling.evaluation;

/// A way to mend something: that a resource becomes free at all these times.
record Way(Load load, long[] times) {}
