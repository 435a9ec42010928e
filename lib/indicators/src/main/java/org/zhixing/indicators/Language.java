package org.zhixing.indicators;

/// The languages that every declaration speaks.
public enum Language { ZH, EN }
