package org.zhixing.campus.records.imports;

import java.nio.file.Path;

/// A file of a call, to be read.
/// @param name as the user named it
record Source(int ordinal, String name, Path path, Corrections corrections) {}
