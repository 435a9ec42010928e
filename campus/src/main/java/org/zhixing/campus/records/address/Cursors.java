package org.zhixing.campus.records.address;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.site.api.ApiCursor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A position in a list as one opaque word for addresses.
public final class Cursors {

    private Cursors() {}

    public static String text(Position.Beside position) {
        List<@Nullable String> parts = new ArrayList<>(position.values());
        parts.add(position.id().toString());
        return ApiCursor.of(parts);
    }

    /// The position, if the word has the form of ours.
    public static Optional<Position.Beside> read(String text, boolean after) {
        try {
            return ApiCursor.read(text).map(parts -> new Position.Beside(after, parts.subList(0, parts.size() - 1), UUID.fromString(String.valueOf(parts.getLast()))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
