package org.zhixing.audit.prose;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Numeral;

/// A number of a sentence with the words around it.
///
/// `lead` are the words since the number or comma before, `clause` those since the comma, `tail` the words after it up to the next number or comma.
/// `name` is what the lead calls it, in its shortest form; `year` is 0 where none is known.
/// `aside` if it stands in brackets. `context` is the heading and the sentence before, for numbers whose own sentence does not say of what they are.
record Quantity(Figure figure, int index, int sentence, String lead, String clause, String tail, String name, String head, int year, boolean ofMonth, boolean aside, String context) {

    Numeral numeral() {
        return figure.numeral();
    }

    boolean isCountOf(Quantity other) {
        return numeral().unit().equals(other.numeral().unit());
    }

    /// A firm number that says how much there is, not by how much it changed.
    boolean isLevel() {
        return numeral().isFirm() && !isChange() && !aside;
    }

    /// Whether it is an average over schools, classes or heads, which does not add up.
    boolean isAverage() {
        return numeral().isRatio() || numeral().unit().equals(":::") || (clause + name).matches(".*(均|每).*");
    }

    /// Whether it is by how much something changed rather than how much there is.
    boolean isChange() {
        return lead.matches(".*(增加|增长|减少|下降|降低|提高|上升|提升|回落|上涨|下滑|增幅|降幅|涨幅|跌幅|多|多招|少招|少|净增|增收|新增|扩大|缩小|高出|低)(了|约|近|到)?$") && !lead.matches(".*(增加|增长|减少|下降|降低|提高|上升|提升|缩小|扩大)(到|至)$")
            || clause.matches("^\\s*(?:比|较).*\\d.*") && lead.matches("[^，]{0,2}[高低]") || numeral().unit().equals("百分点");
    }

    /// Whether it is what a standard asks for: 高于生均 33 平方米的标准.
    boolean isStandard() {
        return tail.matches("^\\S{0,10}(?:标准|要求|规定|底线).*") || lead.matches(".*(?:高于|低于|不少于|要求|标准)[^，]{0,3}(?:生均|人均)[^，]*");
    }

    /// Whether the words beside it say that it is last year's: 上年为, 上届为, 与2015年度的……相比.
    boolean isOfBefore() {
        boolean named = lead.matches(".*(上年|去年|上届|上一届|上一年|上学年|上年度|上一年度|上年同期|去年同期|上次|上期|上学期|前次).*") || lead.matches(".*(?:年初|上年末|上年底|期初)(?:余额|总额|数|总数|存量)?(?:为|是)?\\s*$");
        boolean compared = clause.matches("^(与|和|同|较|比|由).*") && tail.matches("^\\S{0,3}(的?水平)?(相比|相较|比较).*");
        boolean exceeded = clause.matches("^\\s*(?:比|较|与).*(?:年|届|次|期|学期)(?:同期)?的?(?:决算数|执行数|实际数|水平)?\\s*$") && !clause.replaceAll("(?:19|20)\\d\\d", "").matches(".*\\d.*") && tail.matches("^\\S{0,3}?(?:有所|略有)?(?:增加|减少|提高|降低|增长|下降|上升|提升|上涨|多|少|高|低).*");
        boolean base = clause.matches(".*(?:比|较)(?:(?:19|20)\\d\\d(?:年度?|届|学年)|上年度?|去年|上届|上一?学年|上期|上学期|年初)(?:同期|末|底)?的\\s*$");
        return !isChange() && (named || compared || exceeded || base);
    }
}
