package org.zhixing.campus.search;

/// One thing found and where it is.
/// @param title  what it is called, sensitive parts masked
/// @param detail what tells it from others of that name
/// @param rank   0 for the very thing that was named, more for what fits less
public record Found(String title, String detail, String url, int rank) {}
