package org.zhixing.campus.records.imports.web;

import org.zhixing.campus.records.imports.ImportState;
import org.zhixing.indicators.Label;

/// The state of an import in a word and a colour of the style sheet.
public record StateMark(Label word, String look) {

    static StateMark of(ImportState state) {
        return switch (state) {
            case UPLOADED -> new StateMark(new Label("待检查", "To be checked"), "note");
            case CHECKING -> new StateMark(new Label("检查中", "Checking"), "note");
            case CHECKED -> new StateMark(new Label("待确认", "To be confirmed"), "note");
            case LANDING -> new StateMark(new Label("写入中", "Landing"), "note");
            case LANDED -> new StateMark(new Label("已导入", "Imported"), "good");
            case REFUSED -> new StateMark(new Label("有问题，未导入", "Refused"), "bad");
            case CANCELLED -> new StateMark(new Label("已取消", "Cancelled"), "warn");
            case FAILED -> new StateMark(new Label("中断，未导入", "Broken off"), "warn");
            case TAKEN_BACK -> new StateMark(new Label("已撤回", "Taken back"), "warn");
        };
    }
}
