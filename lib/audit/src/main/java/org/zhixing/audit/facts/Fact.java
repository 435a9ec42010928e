package org.zhixing.audit.facts;

import org.zhixing.audit.document.Figure;

/// A number that says how much there was of something in a year, wherever it stands.
public record Fact(String name, int year, Figure figure, boolean inTable) {
}
