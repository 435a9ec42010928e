package org.zhixing.campus.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

/// What cannot be shown is said on a page, in the reader's language.
@ControllerAdvice
class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final Label NOT_FOUND = new Label("找不到", "Not found");

    private final SchoolName name;

    Complaints(SchoolName name) {
        this.name = name;
    }

    /// What was asked for does not exist; what should have been done was not.
    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return request.getMethod().equals("GET") ? page(HttpStatus.NOT_FOUND.value(), NOT_FOUND, refused.sentence(), request)
            : page(HttpStatus.UNPROCESSABLE_CONTENT.value(), new Label("没有完成", "Not done"), refused.sentence(), request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE.value(), new Label("文件太大", "Too large"),
            new Label("文件太大：每个文件不超过50MB。请把它拆成几个，或删去不用的工作表、图片，再上传。", "A file may have at most 50 MB: split it, or delete sheets or pictures that are not needed, and upload again."), request);
    }

    @ExceptionHandler({ResponseStatusException.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND.value(), NOT_FOUND, new Label("没有这个页面。", "There is no such page."), request);
    }

    /// Where a change of language or theme returns: to what was asked for, unless that was to do something.
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed ? failed : request.getRequestURI()) + query;
    }

    ModelAndView page(int status, Label title, Label sentence, HttpServletRequest request) {
        Language language = Visits.language(request);
        Frame frame = new Frame(language, Visits.theme(request), title.in(language), school().in(language), here(request));
        ModelAndView page = Pages.show(new ComplaintPage(frame, sentence.in(frame.language())));
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }

    /// What went wrong may be the database; then the page does without the name.
    private Label school() {
        try {
            return name.school();
        } catch (RuntimeException unreachable) {
            LOG.debug("The school's name cannot be read", unreachable);
            return new Label("", "");
        }
    }
}
