package org.zhixing.campus.site;

import org.zhixing.book.Card;

/// The number card: what a figure is, where it comes from, what was counted and what was left out.
public record CardPage(Frame frame, int year, Card card) {

    public String countedWords() {
        return card.counted().isPresent() ? frame.words("计入 " + card.counted().getAsLong() + " 条记录", card.counted().getAsLong() + " records counted") : frame.words("由其他指标计算", "computed from other indicators");
    }
}
