package org.zhixing.campus.home;

import org.zhixing.campus.site.Frame;

import java.util.List;

/// The first figures of a year.
/// @param tiles  none while they are counted for the first time
/// @param coming whether they are being counted, and these are those of before the last change of records
public record GlancePage(Frame frame, int year, List<HomePage.Tile> tiles, boolean coming) {}
