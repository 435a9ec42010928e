package org.zhixing.campus.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.site.api.ApiProblems;
import org.zhixing.indicators.Label;

/// What went wrong before or outside of a page: a wrong request, or a failure of the program, whose details are in its log and not on the page.
@Controller
class ErrorPageController implements ErrorController {

    private static final int FAILURE = 500;

    private final Complaints complaints;

    ErrorPageController(Complaints complaints) {
        this.complaints = complaints;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path && ApiProblems.isApi(path)) {
            ApiProblems.write(request, response, status);
            return null;
        }
        return status >= FAILURE
            ? complaints.page(status, new Label("程序出错", "Something failed"), new Label("程序出现意外错误，数据没有改变；请稍后再试，或查看启动它的终端里的提示。",
                "The program failed unexpectedly; no data was changed. Try again later, or look at the terminal in which it runs."), request)
            : complaints.page(status, new Label("找不到", "Not found"), new Label("没有这个页面，或网址不完整。", "There is no such page, or its address is incomplete."), request);
    }
}
