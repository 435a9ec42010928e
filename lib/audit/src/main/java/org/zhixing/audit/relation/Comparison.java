package org.zhixing.audit.relation;

/// How a printed number must stand to the computed value.
public enum Comparison { EQUAL, AT_LEAST, AT_MOST }
