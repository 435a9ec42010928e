package org.zhixing.campus.records.detail;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.history.Accesses;
import org.zhixing.campus.records.history.Change;
import org.zhixing.campus.records.history.RecordHistory;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.Visit;

import java.util.List;
import java.util.Optional;
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
    Optional<RecordPage> page(String name, UUID id, Visit visit, boolean open) {
        RecordType type = type(name);
        return lists.one(RecordView.all(type), id).map(record -> page(type, record, visit, open));
    }

    private RecordPage page(RecordType type, ListedRecord record, Visit visit, boolean open) {
        if (open) {
            accesses.saw(visit.viewer(), type, record.id());
        }
        String key = String.join("/", type.keyColumns().stream().map(column -> record.text(column, visit.language())).toList());
        return new RecordPage(visit.frame(type.label().zh() + " " + key, type.label().en() + " " + key), type, record, key, open,
            TimeLine.of(spans.of(type, record, visit.language())), history.of(type, record.id()), referring.to(type, record.id(), visit.language()));
    }

    /// @throws Refused where there never was such a record
    RemovedPage removed(String name, UUID id, Visit visit) {
        RecordType type = type(name);
        List<Change.Field> last = history.last(type, id);
        if (last.isEmpty()) {
            throw new Refused("没有这条" + type.label().zh() + "记录。", "There is no such record.");
        }
        return new RemovedPage(visit.frame("已撤回的" + type.label().zh(), type.label().en() + ", taken back"), type, last, history.of(type, id));
    }

    private RecordType type(String name) {
        return types.named(name).orElseThrow(() -> new Refused("没有“" + name + "”这种记录。", "There is no record type “" + name + "”."));
    }
}
