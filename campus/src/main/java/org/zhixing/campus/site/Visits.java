package org.zhixing.campus.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Language;

import java.util.Objects;

/// Reads a [Visit] from a request.
@Component
final class Visits implements HandlerMethodArgumentResolver {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";

    private final SchoolName name;

    Visits(SchoolName name) {
        this.name = name;
    }

    Visit of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new Visit(Viewer.LOCAL_OPERATOR, language(request), theme(request), name.school(),
            request.getRequestURI() + (query == null ? "" : "?" + query), part(request), patient(request));
    }

    /// What htmx asks for, unless it wants the whole page: when it follows a plain link, or goes back to a page that it no longer has.
    private static boolean part(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null && request.getHeader("HX-History-Restore-Request") == null;
    }

    /// Parts are waited for, and so is whatever a link or a program asks to wait for ([Prefer: wait](https://www.rfc-editor.org/rfc/rfc7240)).
    private static boolean patient(HttpServletRequest request) {
        return part(request) || request.getParameter(ComingPage.WAIT) != null || Objects.requireNonNullElse(request.getHeader("Prefer"), "").contains("wait=");
    }

    /// Chinese unless the reader chose English.
    static Language language(HttpServletRequest request) {
        return cookie(request, LANGUAGE).equals("en") ? Language.EN : Language.ZH;
    }

    static Theme theme(HttpServletRequest request) {
        return Theme.of(cookie(request, THEME));
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : Objects.requireNonNullElse(cookie.getValue(), "");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
