package org.zhixing.campus.records.web;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.address.Asked;
import org.zhixing.campus.records.address.Parameters;
import org.zhixing.campus.records.address.Positions;
import org.zhixing.campus.records.address.ViewReader;
import org.zhixing.campus.records.address.Wrong;
import org.zhixing.campus.records.history.Accesses;
import org.zhixing.campus.records.list.Count;
import org.zhixing.campus.records.list.Counts;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.PageOfRecords;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.Visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a list page shows: one statement for its records, one for their number.
@Component
final class ListQuery {

    private final RecordTypes types;
    private final Lists lists;
    private final Counts counts;
    private final Accesses accesses;

    ListQuery(RecordTypes types, Lists lists, Counts counts, Accesses accesses) {
        this.types = types;
        this.lists = lists;
        this.counts = counts;
        this.accesses = accesses;
    }

    ListPage page(String name, Map<String, String[]> parameters, Visit visit) {
        RecordType type = type(name);
        Parameters given = Parameters.of(parameters);
        Asked asked = ViewReader.read(type, given, Set.of());
        List<Wrong> wrong = new ArrayList<>(asked.wrong());
        Position position = Positions.read(given, "after", "before", asked.view(), lists, wrong);
        PageOfRecords records = wrong.isEmpty() ? lists.page(asked.view(), position) : new PageOfRecords(List.of(), false, false);
        Count count = records.earlier() || records.later() ? counts.of(asked.view()) : new Count(records.records().size(), true);
        if (asked.view().sensitive() && wrong.isEmpty()) {
            accesses.searched(visit.viewer(), type, records.records().size());
        }
        return new ListPage(visit.frame(type.label().zh(), type.label().en()), asked.view(), position, records, count, given, wrong);
    }

    /// @throws Refused for parameters that cannot be understood
    RecordView view(String name, Map<String, String[]> parameters) {
        Asked asked = ViewReader.read(type(name), Parameters.of(parameters), Set.of());
        if (!asked.wrong().isEmpty()) {
            Wrong first = asked.wrong().getFirst();
            throw new Refused(first.parameter() + "：" + first.sentence().zh(), first.parameter() + ": " + first.sentence().en());
        }
        return asked.view();
    }

    private RecordType type(String name) {
        return types.named(name).orElseThrow(() -> new Refused("没有“" + name + "”这种记录。", "There is no record type “" + name + "”."));
    }
}
