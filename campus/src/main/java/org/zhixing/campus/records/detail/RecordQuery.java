package org.zhixing.campus.records.detail;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.history.Accesses;
import org.zhixing.campus.records.history.RecordHistory;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.Visit;

import java.util.UUID;

/// Gathers what the page of a record shows.
@Component
final class RecordQuery {

    private final RecordTypes types;
    private final Lists lists;
    private final Accesses accesses;
    private final RecordHistory history;
    private final Referring referring;
    private final Spans spans;

    RecordQuery(RecordTypes types, Lists lists, Accesses accesses, RecordHistory history, Referring referring, Spans spans) {
        this.types = types;
        this.lists = lists;
        this.accesses = accesses;
        this.history = history;
        this.referring = referring;
        this.spans = spans;
    }

    /// @param open whether sensitive values are shown, which is remembered
    RecordPage page(String name, UUID id, Visit visit, boolean open) {
        RecordType type = types.named(name).orElseThrow(() -> new Refused("没有“" + name + "”这种记录。", "There is no record type “" + name + "”."));
        ListedRecord record = lists.one(RecordView.all(type), id)
            .orElseThrow(() -> new Refused("没有这条" + type.label().zh() + "记录；它可能已经随导入一起撤回。", "There is no such record; it may have been taken back with its import."));
        if (open) {
            accesses.saw(visit.viewer(), type, id);
        }
        String key = String.join("/", type.keyColumns().stream().map(column -> record.text(column, visit.language())).toList());
        return new RecordPage(visit.frame(type.label().zh() + " " + key, type.label().en() + " " + key), type, record, key, open,
            TimeLine.of(spans.of(type, record, visit.language())), history.of(type, id), referring.to(type, id, visit.language()));
    }
}
