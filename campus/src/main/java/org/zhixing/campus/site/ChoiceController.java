package org.zhixing.campus.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.zhixing.book.HtmlWriter;

import java.time.Duration;

/// The reader's choice of language and theme, kept in cookies, and the style of the report.
@Controller
class ChoiceController {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @GetMapping("/language")
    RedirectView language(@RequestParam String to, @RequestParam String back, HttpServletResponse response) {
        return chosen(Visits.LANGUAGE, to.equals("en") ? "en" : "zh", back, response);
    }

    @GetMapping("/theme")
    RedirectView theme(@RequestParam String to, @RequestParam String back, HttpServletResponse response) {
        return chosen(Visits.THEME, Theme.of(to).code(), back, response);
    }

    @GetMapping("/book.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/css;charset=UTF-8")).body(HtmlWriter.css());
    }

    /// Back to a page of ours and to no other.
    private static RedirectView chosen(String what, String value, String back, HttpServletResponse response) {
        Cookie cookie = new Cookie(what, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        RedirectView redirect = new RedirectView(back.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? back : "/");
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }
}
