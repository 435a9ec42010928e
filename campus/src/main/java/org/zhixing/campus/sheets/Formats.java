package org.zhixing.campus.sheets;

import org.apache.poi.ss.usermodel.BuiltinFormats;

import java.util.HashMap;
import java.util.Map;

/// The number formats of a workbook: its own, and those that every program knows by their number.
final class Formats {

    /// As Chinese editions show them; files do not say what they are.
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
        Map.entry(27, "yyyy\"年\"m\"月\""), Map.entry(28, "m\"月\"d\"日\""), Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
        Map.entry(32, "h\"时\"mm\"分\""), Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(34, "h\"时\"mm\"分\""), Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(36, "yyyy\"年\"m\"月\""),
        Map.entry(50, "yyyy\"年\"m\"月\""), Map.entry(51, "m\"月\"d\"日\""), Map.entry(52, "yyyy\"年\"m\"月\""), Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "m\"月\"d\"日\""),
        Map.entry(55, "h\"时\"mm\"分\""), Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(57, "yyyy\"年\"m\"月\""), Map.entry(58, "m\"月\"d\"日\""));

    private final Map<Integer, String> own = new HashMap<>();
    private final Map<Integer, Format> known = new HashMap<>();

    void add(int id, String code) {
        own.put(id, code);
    }

    Format format(int id) {
        return known.computeIfAbsent(id, number -> new Format(number, code(number)));
    }

    private String code(int id) {
        if (own.containsKey(id)) {
            return own.getOrDefault(id, "");
        } else if (CHINESE.containsKey(id)) {
            return CHINESE.getOrDefault(id, "");
        }
        String builtin = id >= 0 && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
        return builtin == null ? "General" : builtin;
    }
}
