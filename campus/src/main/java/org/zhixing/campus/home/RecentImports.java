package org.zhixing.campus.home;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.imports.Import;
import org.zhixing.campus.records.imports.ImportFile;
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
        return imports.past(0).stream().limit(SHOWN).map(each -> new StatePage.RecentImport(files(each, visit), Display.moment(each.began()), each.state().label().in(visit.language()), "/imports/" + each.id())).toList();
    }

    private static String files(Import of, Visit visit) {
        return of.files().stream().map(ImportFile::name).collect(Collectors.joining(visit.words("、", ", ")));
    }
}
