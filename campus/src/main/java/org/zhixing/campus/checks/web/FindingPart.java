package org.zhixing.campus.checks.web;

import org.springframework.web.util.UriComponentsBuilder;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.value.Unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One finding as it is shown: both sides as number cards, what stands against the rule, and the first records concerned.
/// @param more how many records are not among those listed
public record FindingPart(List<Side> sides, String facts, List<Link> records, int concerned, int more) {

    /// A value with what it is. Where it is one figure, its card is one click away; of a sum, those of its parts.
    public record Side(String label, String shown, String unit, String year, String url, List<Side> parts) {}

    /// A record, named without personal data.
    public record Link(String name, String url) {}

    private static final int LISTED = 8;

    static FindingPart of(Finding finding, Figures figures, Language language) {
        List<Finding.Record> listed = finding.records().stream().limit(LISTED).toList();
        return new FindingPart(Stream.of(finding.left(), finding.right()).filter(side -> side != null).map(side -> side(side, figures, language)).toList(),
            finding.facts().in(language), listed.stream().map(FindingPart::link).toList(), finding.concerned(), finding.concerned() - listed.size());
    }

    static Link link(Finding.Record record) {
        return new Link(record.label(), "/records/" + record.type() + "/" + record.id());
    }

    static String url(String key, Map<String, String> slice, int year) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/figures/{key}").queryParam("year", year);
        slice.keySet().forEach(dimension -> url.queryParam(dimension, "{" + dimension + "}"));
        Map<String, Object> values = new HashMap<>(slice);
        values.put("key", key);
        return url.encode().buildAndExpand(values).toUriString();
    }

    private static Side side(Finding.Side side, Figures figures, Language language) {
        String key = side.key();
        Catalogue catalogue = figures.catalogue();
        boolean card = side.figure() && key != null && figures.recorded(side.year()) && catalogue.slicings(key).contains(side.slice().keySet());
        return new Side(side.label().in(language), side.shown(), key == null ? "" : unit(catalogue.get(key).unit(), language), key == null ? "" : Integer.toString(side.year()),
            card && key != null ? url(key, side.slice(), side.year()) : "", side.parts().stream().map(part -> side(part, figures, language)).toList());
    }

    /// A unit whose sign stands beside the number is not said again.
    private static String unit(Unit unit, Language language) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.TO_ONE) || unit.equals(Unit.NONE) ? "" : unit.text().in(language);
    }
}
