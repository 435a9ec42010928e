package org.zhixing.campus.records.address;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.list.Position;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A position in a list as one opaque word for addresses: the id and the values that order the list, none of them sensitive.
public final class Cursors {

    private static final String BETWEEN = "\u001f";
    private static final String ABSENT = "\u0000";

    private Cursors() {}

    public static String text(Position.Beside position) {
        List<String> parts = new ArrayList<>(List.of(position.id().toString()));
        position.values().forEach(value -> parts.add(value == null ? ABSENT : value));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    /// The position, if the word has the form of ours.
    public static Optional<Position.Beside> read(String text, boolean after) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1);
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                values.add(parts[i].equals(ABSENT) ? null : parts[i]);
            }
            return Optional.of(new Position.Beside(after, values, UUID.fromString(parts[0])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
