package org.zhixing.campus.search;

import org.jooq.TableField;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.RecordView;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// By which columns the records of a type are found, as its declaration says.
/// @param keys    parts of the natural key that are written as they are, and other columns by which a record may be meant: found by their beginning
/// @param names   found by any part
/// @param secrets found by the whole only, and whoever looks for them is remembered
record SearchedType(RecordType type, List<TableField<?, ?>> keys, List<TableField<?, ?>> names, List<TableField<?, ?>> secrets) {

    private static final Set<String> NAMES = Set.of("name", "short_name", "title");

    /// Empty for a type whose records have no text of their own to be found by, such as marks.
    static Optional<SearchedType> of(RecordType type) {
        List<TableField<?, ?>> own = Stream.concat(type.keyColumns().stream().filter(column -> column.refersTo() == null && column.codes() == null && column.mask() == null), type.aliases().stream().map(type::column).filter(column -> column.mask() == null))
            .map(RecordColumn::field).<TableField<?, ?>>map(field -> field).filter(field -> field.getType() == String.class).distinct().toList();
        List<TableField<?, ?>> names = Stream.concat(own.stream().filter(field -> NAMES.contains(field.getName())), masked(type, Mask.NAME)).distinct().toList();
        List<TableField<?, ?>> keys = own.stream().filter(field -> !names.contains(field)).toList();
        SearchedType searched = new SearchedType(type, keys, names, masked(type, Mask.ID_NUMBER).toList());
        return own.isEmpty() ? Optional.empty() : Optional.of(searched);
    }

    /// The address of the list filtered by what was typed, where one column of the list has it in everything found; empty otherwise.
    String list(Query query, List<Found> found) {
        Predicate<String> has = text -> text.toLowerCase(Locale.ROOT).contains(query.text().toLowerCase(Locale.ROOT));
        Predicate<String> begins = text -> text.toLowerCase(Locale.ROOT).startsWith(query.text().toLowerCase(Locale.ROOT));
        if (found.stream().allMatch(each -> has.test(each.title()))) {
            return names.stream().map(type::column).filter(column -> column.mask() == null).findFirst().map(column -> list(column, Filter.How.CONTAINS, query)).orElse("");
        }
        return keys.size() == 1 && found.stream().allMatch(each -> begins.test(each.detail())) ? list(type.column(keys.getFirst()), Filter.How.BEGINS, query) : "";
    }

    private String list(RecordColumn column, Filter.How how, Query query) {
        return ViewAddress.of(RecordView.all(type).filtered(new Filter.Text(column, how, query.text(), false)));
    }

    private static Stream<TableField<?, ?>> masked(RecordType type, Mask mask) {
        return type.columns().stream().filter(column -> column.mask() == mask && column.field().getType() == String.class).map(RecordColumn::field);
    }
}
