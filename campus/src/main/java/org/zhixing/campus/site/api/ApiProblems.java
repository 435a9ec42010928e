package org.zhixing.campus.site.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whatever goes wrong under `/api` is answered by a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) in the caller's language.
@Component
public final class ApiProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final Map<Integer, Label> TITLES = Map.of(400, new Label("请求的参数不对", "Wrong parameters"), 403, new Label("不允许", "Forbidden"),
        404, new Label("找不到", "Not found"), 405, new Label("只能读取", "Only reading is possible"), 406, new Label("只提供 JSON", "Only JSON is offered"),
        421, new Label("地址不对", "Wrong address"), 500, new Label("程序出错", "Something failed"));

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        if (!isApi(request.getRequestURI())) {
            return null;
        }
        switch (failed) {
            case BadRequest bad -> write(request, response, 400, bad.parameters().getFirst().sentence(), bad.parameters());
            case Refused refused -> write(request, response, 404, refused.sentence(), List.of());
            case MethodArgumentTypeMismatchException mismatch -> write(request, response, 404, new Label("没有这个地址。", "There is no such address."), List.of());
            case HttpRequestMethodNotSupportedException method -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                write(request, response, 405, new Label("这个接口只能读取，不能用 " + method.getMethod() + "。", "This interface is read-only; " + method.getMethod() + " is not possible."), List.of());
            }
            case ErrorResponse known -> write(request, response, known.getStatusCode().value(), sentence(known.getStatusCode().value()), List.of());
            default -> {
                LOG.error("Failed to answer {}", request.getRequestURI(), failed);
                write(request, response, 500, sentence(500), List.of());
            }
        }
        return new ModelAndView();
    }

    public static boolean isApi(@Nullable String path) {
        return ApiCall.isOne(path);
    }

    /// Where a request failed before it reached a page.
    public static void write(HttpServletRequest request, HttpServletResponse response, int status) {
        write(request, response, status, sentence(status), List.of());
    }

    private static Label sentence(int status) {
        return switch (status) {
            case 404 -> new Label("没有这个地址，/api/v1/openapi.json 列出了全部地址。", "There is no such address; /api/v1/openapi.json lists all of them.");
            case 406 -> new Label("这个接口只提供 application/json。", "This interface offers application/json only.");
            case 500 -> new Label("程序出现意外错误，数据没有改变。", "The program failed unexpectedly; no data was changed.");
            default -> new Label("请求不能处理。", "The request cannot be handled.");
        };
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status, Label detail, List<BadRequest.WrongParameter> parameters) {
        Language language = ApiCall.language(request);
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", TITLES.getOrDefault(status, new Label("请求不能处理", known == null ? "Problem" : known.getReasonPhrase())).in(language));
        problem.put("status", status);
        problem.put("detail", detail.in(language));
        problem.put("instance", request.getRequestURI());
        if (!parameters.isEmpty()) {
            problem.put("parameters", parameters.stream().map(each -> Json.of("parameter", each.parameter(), "value", each.value(), "detail", each.sentence().in(language))).toList());
        }
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("Content-Language", language == Language.ZH ? "zh-CN" : "en");
        response.setHeader("Vary", "Accept-Language");
        try {
            response.getOutputStream().write(ApiAnswers.bytes(problem));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
