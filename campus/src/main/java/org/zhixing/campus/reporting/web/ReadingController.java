package org.zhixing.campus.reporting.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.book.Book;
import org.zhixing.book.Card;
import org.zhixing.book.Chapter;
import org.zhixing.book.HtmlWriter;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reporting.Shelf;
import org.zhixing.campus.site.Frame;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.List;

/// The report's reading view: a chapter with the others at the side, and the card of each number.
@Controller
class ReadingController {

    private final Shelf shelf;
    private final Figures figures;

    ReadingController(Shelf shelf, Figures figures) {
        this.shelf = shelf;
        this.figures = figures;
    }

    @GetMapping("/reports")
    ModelAndView reports(Visit visit) {
        return Pages.show(new ReportsPage(visit.frame("年度质量报告", "Annual quality reports"), figures.years().reversed()));
    }

    @GetMapping("/reports/{year}")
    String report(@PathVariable String year, Visit visit) {
        return "redirect:/reports/" + year + "/" + shelf.report(figures.asked(year).number(), visit.language()).chapters().getFirst().id();
    }

    @GetMapping("/reports/{year}/{chapter}")
    ModelAndView chapter(@PathVariable String year, @PathVariable String chapter, Visit visit) {
        Book book = shelf.report(figures.asked(year).number(), visit.language());
        Chapter read = book.chapters().stream().filter(each -> each.id().equals(chapter)).findFirst().orElseThrow(ReadingController::notFound);
        List<ChapterPage.Entry> contents = book.chapters().stream()
            .map(each -> new ChapterPage.Entry(each.number() + " " + each.title(), "/reports/" + year + "/" + each.id(), each == read)).toList();
        Frame frame = visit.frame(read.title(), read.title());
        String content = HtmlWriter.chapter(book, read, card -> "/reports/" + year + "/figures/" + card);
        return Pages.show(new ChapterPage(frame, figures.asked(year).number(), contents, content));
    }

    @GetMapping("/reports/{year}/figures/{id}")
    ModelAndView card(@PathVariable String year, @PathVariable String id, Visit visit) {
        Book book = shelf.report(figures.asked(year).number(), visit.language());
        Card card = book.cards().get(id);
        if (card == null) {
            throw notFound();
        }
        CardPage page = new CardPage(visit.frame(card.label(), card.label()), figures.asked(year).number(), card);
        return visit.part() ? Pages.part("cardBody", page) : Pages.show(page);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
