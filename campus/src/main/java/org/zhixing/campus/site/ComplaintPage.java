package org.zhixing.campus.site;

/// What cannot be shown, and why.
public record ComplaintPage(Frame frame, String sentence) {}
