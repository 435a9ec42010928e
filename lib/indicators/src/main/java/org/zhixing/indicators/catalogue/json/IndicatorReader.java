package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.catalogue.Problem.Place;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.value.Unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one indicator: a measure has an `aggregate`, a derived one says how it is `derived`, a declared one what is `declared`.
final class IndicatorReader {

    /// An indicator before it is known to fit to others; empty where it cannot be read.
    record Drafted(String key, Place place, Optional<Indicator> indicator) {}

    private static final List<String> DESCRIPTION = List.of("key", "label", "definition", "source", "unit", "decimals", "version");
    private static final Description UNREADABLE = new Description("not.readable", new Label("?", "?"), new Label("?", "?"), "", Unit.NONE, 0, 1);

    private final Vocabulary vocabulary;

    IndicatorReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Drafted read(Written item) {
        String key = item.text("key");
        Written json = item.about(key);
        int before = json.problems().size();
        Optional<Indicator> read = json.or(Optional.empty(), () -> Optional.of(indicator(json, description(json))));
        return new Drafted(key, json.place(), read.filter(indicator -> json.problems().size() == before));
    }

    /// The properties of a kind of indicator beside those that all have.
    static List<String> with(String... own) {
        return Stream.concat(DESCRIPTION.stream(), Stream.of(own)).toList();
    }

    private Indicator indicator(Written json, Description about) {
        if (json.has("aggregate")) {
            return new MeasureReader(vocabulary).read(json, about);
        }
        if (json.has("derived")) {
            return new DerivedReader(vocabulary).read(json, about);
        }
        if (json.has("declared")) {
            return declared(json, about);
        }
        throw json.wrong("缺“aggregate”（统计）、“derived”（推导）或“declared”（申报）", "“aggregate”, “derived” or “declared” is missing");
    }

    private static Description description(Written json) {
        Label label = json.label("label");
        Label definition = json.label("definition");
        String source = json.has("source") ? json.or("", () -> json.text("source")) : "";
        Unit unit = json.or(Unit.NONE, () -> unit(json.get("unit")));
        int decimals = json.whole("decimals", 0, 0);
        int version = json.whole("version", 1, 1);
        return json.or(UNREADABLE, () -> new Description(json.subject(), label, definition, source, unit, decimals, version));
    }

    private static Unit unit(Written unit) {
        if (unit.node().isString()) {
            return Unit.known(unit.text()).orElseThrow(() -> unit.unknown("单位", "unit", Unit.ALL.stream().map(Unit::code).toList()));
        }
        unit.allowOnly(List.of("code", "label"));
        return new Unit(unit.text("code"), unit.label("label"));
    }

    private Declared declared(Written json, Description about) {
        json.allowOnly(with("declared", "view", "code", "value", "at", "years_before"));
        Fact fact = vocabulary.fact(json.get("view"));
        if (!(MeasureReader.basis(json) instanceof Basis.At at)) {
            throw json.get("within").wrong("申报数据要按某一天计", "what is declared holds on a day");
        }
        return new Declared(about, fact, Vocabulary.column(json.get("code"), fact), json.text("declared"), Vocabulary.column(json.get("value"), fact), at);
    }
}
