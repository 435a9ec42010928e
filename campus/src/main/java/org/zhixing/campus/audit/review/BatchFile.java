package org.zhixing.campus.audit.review;

import org.zhixing.audit.Kind;

import java.util.Map;

/// A file of a batch and what was found in it.
/// @param name     as it was named in this batch
/// @param known    whether the same content was here before
/// @param findings how many of each kind are likely and not dismissed
public record BatchFile(int ordinal, String name, boolean known, ReviewedDocument document, Map<Kind, Integer> findings) {

    public int found() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
