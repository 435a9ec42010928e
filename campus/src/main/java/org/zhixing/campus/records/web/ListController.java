package org.zhixing.campus.records.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

/// The list of a record type. A form that was sent with empty fields leads to the short address of the same view.
@Controller
class ListController {

    private final ListQuery lists;

    ListController(ListQuery lists) {
        this.lists = lists;
    }

    @GetMapping("/records/{type}")
    ModelAndView list(@PathVariable String type, HttpServletRequest request, HttpServletResponse response, Visit visit) {
        ListPage page = lists.page(type, request.getParameterMap(), visit);
        response.setHeader("Cache-Control", "no-store");
        String address = ViewAddress.of(page.view(), page.position());
        if (!page.wrong().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } else if (visit.part()) {
            response.setHeader("HX-Push-Url", address);
        } else if (request.getQueryString() != null && request.getQueryString().matches(".*=(&.*|$)")) {
            return new ModelAndView("redirect:" + address);
        }
        return visit.part() ? Pages.part("listRows", page) : Pages.show(page);
    }
}
