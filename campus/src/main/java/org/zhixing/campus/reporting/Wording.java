package org.zhixing.campus.reporting;

import org.zhixing.indicators.Language;

import java.util.List;

/// A caption, header or label in both languages.
record Wording(List<Piece> zh, List<Piece> en) {

    List<Piece> in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
