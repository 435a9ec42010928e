package org.zhixing.campus.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.book.Book;
import org.zhixing.book.HtmlWriter;
import org.zhixing.campus.declared.Declarations;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The home page, the choice of language, and the style of the report.
@Controller
class HomeController {

    private static final List<String> FIRST = List.of("students.roll", "students.full_time", "staff.full_time_teachers", "graduates.placement_rate");

    private final Figures figures;
    private final Declarations declarations;
    private final Shelf shelf;

    HomeController(Figures figures, Declarations declarations, Shelf shelf) {
        this.figures = figures;
        this.declarations = declarations;
        this.shelf = shelf;
    }

    @GetMapping("/")
    ModelAndView home(@CookieValue(name = "language", defaultValue = "zh") String language) {
        Language wanted = Languages.of(language);
        List<Integer> years = figures.years();
        Frame frame = new Frame(wanted, wanted == Language.ZH ? "首页" : "Home", declarations.school().in(wanted), "/");
        List<HomePage.Figure> first = years.isEmpty() ? List.of() : first(shelf.report(years.getLast(), wanted), years.getLast());
        return new ModelAndView("org/zhixing/campus/site/home", Map.of("page", new HomePage(frame, years.reversed(), first)));
    }

    @GetMapping("/language")
    String language(@RequestParam String to, @RequestParam String back, HttpServletResponse response) {
        Cookie cookie = new Cookie("language", to.equals("en") ? "en" : "zh");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return "redirect:" + (back.matches("/[A-Za-z0-9/_.-]*") && !back.startsWith("//") ? back : "/");
    }

    @GetMapping("/book.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/css;charset=UTF-8")).body(HtmlWriter.css());
    }

    private static List<HomePage.Figure> first(Book book, int year) {
        return FIRST.stream().map(key -> book.cards().get("f-" + key.replaceAll("[^a-z0-9]", "-") + "-" + year)).filter(Objects::nonNull)
            .map(card -> new HomePage.Figure(card.label(), card.shown(), "/reports/" + year + "/figures/" + card.id())).toList();
    }
}
