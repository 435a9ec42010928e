package org.zhixing.campus.shared;

import org.jspecify.annotations.Nullable;

/// The place in the user's input that an error is about; what is not known is null.
/// @param file as the user named it
/// @param row counted from 1, as spreadsheets show it
/// @param column its heading, or its letter where it has none
public record Where(@Nullable String file, @Nullable String sheet, @Nullable Integer row, @Nullable String column) {

    public static final Where NOWHERE = new Where(null, null, null, null);

    public static Where inFile(String file) {
        return new Where(file, null, null, null);
    }
}
