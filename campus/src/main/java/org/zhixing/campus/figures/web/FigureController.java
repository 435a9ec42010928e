package org.zhixing.campus.figures.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.book.Card;
import org.zhixing.campus.figures.FigureCards;
import org.zhixing.campus.figures.FigureLinks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.SinceLastYear;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Slice;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The card of any figure, as a page and as what the dialog beside a text shows.
@Controller
class FigureController {

    private final Figures figures;

    FigureController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/figures/{key}")
    ModelAndView card(@PathVariable String key, @RequestParam(defaultValue = "") String year, @RequestParam Map<String, String> parameters, Visit visit) {
        AskedFigure asked = AskedFigure.read(figures, key, year, parameters);
        YearFigures values = figures.only(Set.of(key), Set.of(asked.slice().dimensions()), asked.year(), 1);
        Card card = new FigureCards(values, visit.language()).card(key, asked.slice(), 0);
        String change = SinceLastYear.of(asked.indicator(), values.value(key, asked.slice()), values.value(key, asked.slice(), 1), visit.language())
            .map(since -> since.direction().arrow() + " " + since.words()).orElse("");
        int number = asked.year().number();
        FigureCardPage page = new FigureCardPage(visit.frame(card.label(), card.label()), card, change, operands(asked, values, visit),
            FigureLinks.indicator(key, number), FigureLinks.records(key, asked.slice(), number));
        return visit.part() ? Pages.part("figureCardBody", page) : Pages.show(page);
    }

    private List<FigureCardPage.Operand> operands(AskedFigure asked, YearFigures values, Visit visit) {
        Numbers numbers = new Numbers(visit.language());
        FigureCards cards = new FigureCards(values, visit.language());
        return figures.catalogue().operands(asked.indicator().key()).stream().map(operand -> operand(operand, asked, values, numbers, cards)).toList();
    }

    private FigureCardPage.Operand operand(Operand operand, AskedFigure asked, YearFigures values, Numbers numbers, FigureCards cards) {
        Indicator indicator = figures.catalogue().get(operand.key());
        Slice slice = operand.within(asked.slice());
        int year = asked.year().number() - operand.yearsBefore();
        return new FigureCardPage.Operand(cards.label(indicator, slice, operand.yearsBefore()), numbers.withUnit(values.value(operand.key(), slice, operand.yearsBefore()), indicator),
            figures.card(operand.key(), slice, year));
    }
}
