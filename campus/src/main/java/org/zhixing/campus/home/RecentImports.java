package org.zhixing.campus.home;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.imports.Import;
import org.zhixing.campus.records.imports.ImportFile;
import org.zhixing.campus.records.imports.ImportState;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Visit;

import java.util.List;
import java.util.stream.Collectors;

/// The imports that came last, and what became of them.
@Component
final class RecentImports {

    private static final int SHOWN = 3;

    private final Imports imports;

    RecentImports(Imports imports) {
        this.imports = imports;
    }

    List<StatePage.RecentImport> of(Visit visit) {
        return imports.past(0).stream().limit(SHOWN).map(each -> new StatePage.RecentImport(files(each, visit), Display.moment(each.began()), state(each.state(), visit), "/imports/" + each.id())).toList();
    }

    private static String files(Import of, Visit visit) {
        return of.files().stream().map(ImportFile::name).collect(Collectors.joining(visit.words("、", ", ")));
    }

    private static String state(ImportState state, Visit visit) {
        return switch (state) {
            case LANDED -> visit.words("已写入", "landed");
            case REFUSED -> visit.words("未通过，没有改动", "refused, nothing changed");
            case TAKEN_BACK -> visit.words("已撤回", "taken back");
            case CANCELLED -> visit.words("已取消", "cancelled");
            case FAILED -> visit.words("中断，没有改动", "broken off, nothing changed");
            case UPLOADED, CHECKING, CHECKED, LANDING -> visit.words("进行中", "under way");
        };
    }
}
