package org.zhixing.campus.figures;

import org.springframework.web.util.UriUtils;
import org.zhixing.indicators.fact.Slice;

import java.nio.charset.StandardCharsets;

/// Where a figure is looked up: its card, its indicator's page, and the records behind it.
public final class FigureLinks {

    private FigureLinks() {}

    /// `/figures/students.roll?year=2019&grade=1`
    public static String card(String key, Slice slice, int year) {
        return "/figures/" + key + query(slice, year);
    }

    /// `/indicators/students.roll?year=2019`
    public static String indicator(String key, int year) {
        return "/indicators/" + key + query(Slice.WHOLE, year);
    }

    /// The indicator's page where it lists the records of the slice.
    public static String records(String key, Slice slice, int year) {
        return "/indicators/" + key + query(slice, year) + "#records";
    }

    private static String query(Slice slice, int year) {
        StringBuilder query = new StringBuilder("?year=").append(year);
        slice.values().forEach((dimension, value) -> query.append('&').append(dimension).append('=').append(UriUtils.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
