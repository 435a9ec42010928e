package org.zhixing.campus.records.address;

import org.zhixing.indicators.Label;

/// What in an address cannot be understood, and why.
/// @param parameter its name
/// @param value     as it was written
public record Wrong(String parameter, String value, Label sentence) {}
