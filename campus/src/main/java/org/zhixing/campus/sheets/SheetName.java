package org.zhixing.campus.sheets;

/// A sheet of a file.
/// @param index  its place in the file, from 0
/// @param name   of a CSV file, the file's name without its ending
/// @param hidden whether people do not see it in the file
public record SheetName(int index, String name, boolean hidden) {}
