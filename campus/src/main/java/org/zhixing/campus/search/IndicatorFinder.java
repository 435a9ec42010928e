package org.zhixing.campus.search;

import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.IndicatorSearch;
import org.zhixing.indicators.Indicator;

import java.util.List;
import java.util.stream.Stream;

/// Finds indicators by name, pinyin, key, definition or source.
@Component
final class IndicatorFinder implements Finder {

    private static final int BY_OTHER_WORDS = 3;

    private final IndicatorSearch indicators;

    IndicatorFinder(IndicatorSearch indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<Group> find(Query query, int most) {
        List<Found> found = indicators.find(query.text()).stream().limit(most + 1L).map(indicator -> found(indicator, query)).toList();
        return List.of(Group.of("indicators", "指标", "Indicators", found, most));
    }

    private static Found found(Indicator indicator, Query query) {
        int fit = Stream.of(indicator.label().zh(), indicator.label().en(), indicator.key()).mapToInt(query::fit).min().orElse(BY_OTHER_WORDS);
        return new Found(indicator.label().in(query.language()), indicator.key(), "/indicators/" + indicator.key(), Math.min(fit, BY_OTHER_WORDS));
    }
}
