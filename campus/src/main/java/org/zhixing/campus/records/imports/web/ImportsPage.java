package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.imports.Import;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// Where files are dropped, and the imports so far.
/// @param problem why the last upload was refused; null where nothing was
/// @param open    imports that wait for someone to go on with them
/// @param page    of past imports, from 0
public record ImportsPage(Frame frame, @Nullable String problem, List<Import> open, List<Import> past, int page) {

    public long mostBytes() {
        return Imports.MOST_BYTES;
    }

    public long mostMegabytes() {
        return Imports.MOST_BYTES >> 20;
    }

    public int mostFiles() {
        return Imports.MOST_FILES;
    }

    public boolean hasMore() {
        return past.size() == Imports.PAGE;
    }

    public String files(Import past) {
        List<String> names = past.files().stream().map(file -> file.name()).toList();
        String first = String.join(frame.words("、", ", "), names.subList(0, Math.min(3, names.size())));
        return names.size() <= 3 ? first : first + frame.words(" 等" + names.size() + "个文件", " and " + (names.size() - 3) + " more");
    }

    public StateMark mark(Import past) {
        return StateMark.of(past.state());
    }

    public Counts counts(Import past) {
        return Counts.of(past.outcome());
    }

    public String when(Import past) {
        return Display.moment(past.began());
    }
}
