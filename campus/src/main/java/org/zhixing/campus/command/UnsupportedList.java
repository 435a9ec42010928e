package org.zhixing.campus.command;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.timetabling.fet.Unsupported;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a file of FET asks that is not supported, by name with the activities affected.
final class UnsupportedList {

    private final Terminal terminal;
    private final List<Unsupported> all;

    UnsupportedList(Terminal terminal, List<Unsupported> all) {
        this.terminal = terminal;
        this.all = all;
    }

    List<Map<String, Object>> document() {
        return all.stream().map(this::entry).toList();
    }

    private Map<String, Object> entry(Unsupported it) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", it.name());
        map.put("count", it.count());
        map.put("why", terminal.language() == Language.ZH ? it.why().zh() : it.why().en());
        map.put("activities", it.activities());
        return map;
    }

    void print() {
        for (Unsupported each : all) {
            String ids = each.activities().stream().map(String::valueOf).collect(Collectors.joining(", "));
            terminal.line(Label.label("未支持 " + each.count() + " 处 " + each.name() + "：" + each.why().zh() + (ids.isEmpty() ? "" : "，涉及活动 " + ids),
                "unsupported: " + each.count() + " × " + each.name() + ": " + each.why().en() + (ids.isEmpty() ? "" : "; activities " + ids)));
        }
    }
}
