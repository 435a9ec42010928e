package org.zhixing.campus.checks.web;

/// A filter that can be set or, where it is set, taken away.
/// @param style of its mark
public record Choice(String name, int count, String url, boolean chosen, String style) {}
