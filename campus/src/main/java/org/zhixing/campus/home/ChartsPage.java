package org.zhixing.campus.home;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// Charts of a year.
/// @param charts markup that the book's writer escaped
public record ChartsPage(Frame frame, int year, List<String> charts) {}
