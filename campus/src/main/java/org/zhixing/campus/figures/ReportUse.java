package org.zhixing.campus.figures;

/// A place of the report that uses an indicator.
/// @param url in the reading view
public record ReportUse(String chapter, String place, String url) {}
