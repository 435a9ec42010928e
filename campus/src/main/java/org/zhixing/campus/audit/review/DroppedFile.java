package org.zhixing.campus.audit.review;

import java.nio.file.Path;

/// A file on its way in.
/// @param name    as the user named it
/// @param content where its bytes are, until they are stored
public record DroppedFile(String name, Path content) {

    private static final int LONGEST = 120;

    /// Some browsers send the whole path of a file; what cannot be seen, or turns the direction of writing, is no part of a name.
    public static String named(String given) {
        String name = given.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]", "").strip();
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return name.length() <= LONGEST ? name : ending.length() > 10 ? name.substring(0, LONGEST) : name.substring(0, LONGEST - ending.length() - 1) + "…" + ending;
    }
}
