package org.zhixing.campus.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;

/// What cannot be shown is said on a page, in the reader's language.
@ControllerAdvice
class Complaints {

    private static final Label NOT_FOUND = new Label("找不到", "Not found");

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND.value(), NOT_FOUND, refused.sentence(), request);
    }

    @ExceptionHandler({ResponseStatusException.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND.value(), NOT_FOUND, new Label("没有这个页面。", "There is no such page."), request);
    }

    static ModelAndView page(int status, Label title, Label sentence, HttpServletRequest request) {
        Frame frame = new Frame(Visits.language(request), Visits.theme(request), title.in(Visits.language(request)), "", "/");
        ModelAndView page = Pages.show(new ComplaintPage(frame, sentence.in(frame.language())));
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }
}
