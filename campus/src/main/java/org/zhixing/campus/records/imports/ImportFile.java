package org.zhixing.campus.records.imports;

/// A file of an import.
/// @param ordinal its place among the import's files, from 0
/// @param name    as the user named it
/// @param size    in bytes
public record ImportFile(int ordinal, String name, String sha256, long size) {}
