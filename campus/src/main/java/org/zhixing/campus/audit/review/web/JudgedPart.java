package org.zhixing.campus.audit.review.web;

/// A finding just judged, and the tally that this changed.
public record JudgedPart(FindingPart finding, Tally tally) {}
