package org.zhixing.campus.records.address;

import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Optional;

/// Where the page begins that an address asks for.
public final class Positions {

    private Positions() {}

    /// @param after  the name of the parameter with the cursor of the page before
    /// @param before the name of the parameter with the cursor of the page after; no page is read backwards where it is empty
    /// @param wrong  takes what is no cursor of this view
    public static Position read(Parameters parameters, String after, String before, RecordView view, Lists lists, List<Wrong> wrong) {
        String forth = parameters.first(after);
        String back = before.isEmpty() ? null : parameters.first(before);
        String text = forth != null ? forth : back;
        if (text == null) {
            return Position.START;
        }
        Optional<Position.Beside> position = Cursors.read(text, forth != null).filter(beside -> lists.fits(view, beside));
        if (position.isEmpty()) {
            wrong.add(new Wrong(forth != null ? after : before, text, new Label("翻页位置不属于这个列表，请从第一页开始", "is no position in this list; begin with the first page")));
        }
        return position.<Position>map(each -> each).orElse(Position.START);
    }
}
