package org.zhixing.campus.site.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

/// What the JSON interface offers, for programs and for people.
@Controller
class ApiController {

    private final OpenApi api;

    ApiController(OpenApi api) {
        this.api = api;
    }

    /// The description depends on no record, so its revision is always the first.
    @GetMapping(path = ApiCall.ROOT + "/openapi.json", produces = "application/json")
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        return ApiAnswers.json(call, 0, api.document(call.language()), null);
    }

    @GetMapping("/api")
    ModelAndView page(Visit visit) {
        return Pages.show(ApiPage.of(visit.frame("数据接口", "Data interface"), api.parts()));
    }
}
