package org.zhixing.audit.relation;

/// How a printed number stands to what was computed for it.
public enum Standing { HOLDS, CUT, BROKEN }
