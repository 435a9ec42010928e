package org.zhixing.campus.site.api;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A place in a list as one opaque word: the values of the last record in the list's order. None of them may be sensitive, for anyone can read them.
public final class ApiCursor {

    private static final String BETWEEN = "\u001f";
    private static final String ABSENT = "\u0000";

    private ApiCursor() {}

    public static String of(List<@Nullable String> values) {
        String joined = String.join(BETWEEN, values.stream().map(value -> value == null ? ABSENT : value).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /// The values, if the word has the form of ours.
    public static Optional<List<@Nullable String>> read(String word) {
        try {
            List<@Nullable String> values = new ArrayList<>();
            for (String part : new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8).split(BETWEEN, -1)) {
                values.add(part.equals(ABSENT) ? null : part);
            }
            return Optional.of(values);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
