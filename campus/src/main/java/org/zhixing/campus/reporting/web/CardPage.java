package org.zhixing.campus.reporting.web;

import org.zhixing.book.Card;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;


/// The number card: what a figure is, where it comes from, what was counted and what was left out.
public record CardPage(Frame frame, int year, Card card) {

    public String countedWords() {
        if (card.counted().isPresent()) {
            return Display.counted(card.counted().getAsLong(), frame);
        }
        return card.key().startsWith("standard.") ? frame.words("由设置标准规定", "laid down by the setting standard") : frame.words("由其他指标计算", "computed from other indicators");
    }
}
