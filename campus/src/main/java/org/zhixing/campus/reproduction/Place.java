package org.zhixing.campus.reproduction;

/// Where a cell stands.
/// @param table its number without a leading zero, or `prose`
/// @param r     from 1, the first line under the header; comment lines don't count
/// @param c     from 1, the first column
public record Place(String table, int r, int c) {

    /// The figures that the report states outside its tables.
    public static final String PROSE = "prose";
}
