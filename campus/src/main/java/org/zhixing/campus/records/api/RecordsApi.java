package org.zhixing.campus.records.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.records.address.Asked;
import org.zhixing.campus.records.address.Cursors;
import org.zhixing.campus.records.address.Parameters;
import org.zhixing.campus.records.address.Positions;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.address.ViewReader;
import org.zhixing.campus.records.address.Wrong;
import org.zhixing.campus.records.history.Accesses;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.PageOfRecords;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.site.api.ApiCall;
import org.zhixing.campus.site.api.BadRequest;
import org.zhixing.campus.site.api.Json;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the JSON interface answers about records.
@Component
final class RecordsApi {

    static final int USUAL = 100;
    static final int MOST = 1_000;

    private final RecordTypes types;
    private final Lists lists;
    private final Accesses accesses;
    private final Revision revision;

    RecordsApi(RecordTypes types, Lists lists, Accesses accesses, Revision revision) {
        this.types = types;
        this.lists = lists;
        this.accesses = accesses;
        this.revision = revision;
    }

    /// @param next the address of the next page; null on the last one
    record Listed(Map<String, Object> body, @Nullable String next) {}

    long revision() {
        return revision.number();
    }

    Map<String, Object> types(Language language) {
        return Json.of("items", types.areas().stream().flatMap(area -> area.types().stream().map(type -> RecordJson.type(type, area.label(), language))).toList());
    }

    Listed list(String name, Map<String, String[]> query, Language language) {
        RecordType type = type(name);
        Parameters given = Parameters.of(query);
        List<Wrong> wrong = new ArrayList<>();
        Asked asked = ViewReader.read(type, given, Set.of("limit", "cursor"));
        wrong.addAll(asked.wrong());
        RecordView view = asked.view().by(limit(given, wrong));
        Position position = Positions.read(given, "cursor", "", view, lists, wrong);
        if (!wrong.isEmpty()) {
            throw new BadRequest(wrong.stream().map(each -> new BadRequest.WrongParameter(each.parameter(), each.value(), each.sentence())).toList());
        }
        PageOfRecords page = lists.page(view, position);
        if (view.sensitive()) {
            accesses.searched(Viewer.LOCAL_OPERATOR, type, page.records().size());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.name());
        body.put("items", page.records().stream().map(record -> RecordJson.record(type, view.columns(), record, language)).toList());
        String cursor = page.later() ? Cursors.text((Position.Beside) page.next()) : null;
        body.put("next", cursor);
        return new Listed(body, cursor == null ? null : address(view, cursor));
    }

    Map<String, Object> record(String name, String id, Language language) {
        RecordType type = type(name);
        RecordView view = RecordView.all(type);
        return lists.one(view, uuid(id)).map(record -> RecordJson.record(type, view.columns(), record, language))
            .orElseThrow(() -> new Refused("没有这条记录。", "There is no such record."));
    }

    private static String address(RecordView view, String cursor) {
        String filters = ViewAddress.query(view.by(RecordView.USUAL_SIZE), Position.START);
        return ApiCall.ROOT + "/records/" + view.type().name() + (filters.isEmpty() ? "?" : filters + "&") + "limit=" + view.size() + "&cursor=" + cursor;
    }

    private static int limit(Parameters given, List<Wrong> wrong) {
        String text = given.first("limit");
        if (text == null) {
            return USUAL;
        }
        if (text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        wrong.add(new Wrong("limit", text, new Label("应在1至" + MOST + "之间", "should be between 1 and " + MOST)));
        return USUAL;
    }

    private RecordType type(String name) {
        return types.named(name).orElseThrow(() -> new Refused("没有“" + name + "”这种记录。", "There is no record type “" + name + "”."));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new Refused("没有这条记录。", "There is no such record.").because(none);
        }
    }
}
