package org.zhixing.campus.records.imports;

import java.nio.file.Path;

/// A file on its way in.
/// @param name    as the user named it
/// @param content where its bytes are, until it is stored
public record Upload(String name, Path content) {}
