package org.zhixing.campus.audit.review.web;

/// A link that narrows what is shown, or shows all again where it is chosen already.
public record Chip(String word, String title, String url, long count, boolean chosen) {}
