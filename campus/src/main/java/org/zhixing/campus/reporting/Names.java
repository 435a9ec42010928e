package org.zhixing.campus.reporting;

import org.zhixing.campus.bases.BaseDescriptions.Description;
import org.zhixing.campus.declared.Declarations.Profile;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;

import java.util.Map;
import java.util.Optional;

/// What is written as it stands in the records: the school's name, codes of majors, what a base is for.
record Names(Profile school, Map<String, String> majorCodes, Map<String, Description> bases) {

    /// @param row the slice of the table's row, for what belongs to a major or base
    String of(String what, Language language, Slice row) {
        return switch (what) {
            case "school" -> school.name().in(language);
            case "organiser" -> school.organiser().in(language);
            case "major.code" -> majorCodes.getOrDefault(row.values().getOrDefault("major", ""), "");
            case "base.content" -> base(row).map(Description::content).orElse("");
            case "base.serves" -> base(row).map(Description::serves).orElse("");
            default -> throw new IllegalArgumentException("Nothing is named " + what);
        };
    }

    private Optional<Description> base(Slice row) {
        return Optional.ofNullable(bases.get(row.values().getOrDefault("base", "")));
    }
}
