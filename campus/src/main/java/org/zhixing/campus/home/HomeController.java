package org.zhixing.campus.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.book.Book;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reporting.Shelf;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.List;
import java.util.Objects;

/// The home page.
@Controller
class HomeController {

    private static final List<String> FIRST = List.of("students.roll", "students.full_time", "staff.full_time_teachers", "graduates.placement_rate");

    private final Figures figures;
    private final Shelf shelf;

    HomeController(Figures figures, Shelf shelf) {
        this.figures = figures;
        this.shelf = shelf;
    }

    @GetMapping("/")
    ModelAndView home(Visit visit) {
        List<Integer> years = figures.years();
        List<HomePage.Figure> first = years.isEmpty() ? List.of() : first(shelf.report(years.getLast(), visit.language()), years.getLast());
        return Pages.show(new HomePage(visit.frame("首页", "Home"), years.reversed(), first));
    }

    private static List<HomePage.Figure> first(Book book, int year) {
        return FIRST.stream().map(key -> book.cards().get("f-" + key.replaceAll("[^a-z0-9]", "-") + "-" + year)).filter(Objects::nonNull)
            .map(card -> new HomePage.Figure(card.label(), card.shown(), "/reports/" + year + "/figures/" + card.id())).toList();
    }
}
