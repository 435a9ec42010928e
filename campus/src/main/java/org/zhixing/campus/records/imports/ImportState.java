package org.zhixing.campus.records.imports;

import org.zhixing.indicators.Label;

import java.util.Locale;

/// How far an import is.
public enum ImportState {
    /// Its files are here; nobody has checked them yet.
    UPLOADED("待检查", "To be checked"),
    CHECKING("检查中", "Checking"),
    /// Checked and without errors: it can land.
    CHECKED("待确认", "To be confirmed"),
    LANDING("写入中", "Landing"),
    LANDED("已导入", "Imported"),
    /// Checked and refused; nothing was changed.
    REFUSED("有问题，未导入", "Refused"),
    CANCELLED("已取消", "Cancelled"),
    /// Broken off by an outage; nothing was changed.
    FAILED("中断，未导入", "Broken off"),
    TAKEN_BACK("已撤回", "Taken back");

    private final Label label;

    ImportState(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// As people call it.
    public Label label() {
        return label;
    }

    /// As the database has it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether something works on it right now.
    public boolean running() {
        return this == CHECKING || this == LANDING;
    }
}
