package org.zhixing.campus.site;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.book.Book;
import org.zhixing.book.Card;
import org.zhixing.book.Chapter;
import org.zhixing.book.HtmlWriter;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Map;

/// The report's reading view: a chapter with the others at the side, and the card of each number.
@Controller
class ReadingController {

    private final Shelf shelf;

    ReadingController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/reports/{year}")
    String report(@PathVariable int year, @CookieValue(name = "language", defaultValue = "zh") String language) {
        return "redirect:/reports/" + year + "/" + shelf.report(year, Languages.of(language)).chapters().getFirst().id();
    }

    @GetMapping("/reports/{year}/{chapter}")
    ModelAndView chapter(@PathVariable int year, @PathVariable String chapter, @CookieValue(name = "language", defaultValue = "zh") String language) {
        Language wanted = Languages.of(language);
        Book book = shelf.report(year, wanted);
        Chapter read = book.chapters().stream().filter(each -> each.id().equals(chapter)).findFirst().orElseThrow(ReadingController::notFound);
        List<ChapterPage.Entry> contents = book.chapters().stream()
            .map(each -> new ChapterPage.Entry(each.number() + " " + each.title(), "/reports/" + year + "/" + each.id(), each == read)).toList();
        Frame frame = new Frame(wanted, read.title(), book.school(), "/reports/" + year + "/" + chapter);
        String content = HtmlWriter.chapter(book, read, card -> "/reports/" + year + "/figures/" + card);
        return new ModelAndView("org/zhixing/campus/site/chapter", Map.of("page", new ChapterPage(frame, year, contents, content)));
    }

    @GetMapping("/reports/{year}/figures/{id}")
    ModelAndView card(@PathVariable int year, @PathVariable String id, @CookieValue(name = "language", defaultValue = "zh") String language,
                      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        Language wanted = Languages.of(language);
        Book book = shelf.report(year, wanted);
        Card card = book.cards().get(id);
        if (card == null) {
            throw notFound();
        }
        Frame frame = new Frame(wanted, card.label(), book.school(), "/reports/" + year + "/figures/" + id);
        return new ModelAndView("org/zhixing/campus/site/" + (fragment ? "cardBody" : "card"), Map.of("page", new CardPage(frame, year, card)));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
