package org.zhixing.campus.site.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Locale;

/// One request of a program. Its language is what `Accept-Language` prefers, Chinese where it says nothing of ours.
/// @param address path and query as they were asked for
/// @param known   the ETag that the caller already has; null where it has none
public record ApiCall(Language language, String address, @Nullable String known) {

    public static final String ROOT = "/api/v1";
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    public static ApiCall of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new ApiCall(language(request), request.getRequestURI() + (query == null ? "" : "?" + query), request.getHeader("If-None-Match"));
    }

    /// Whether a request is a program's, whatever becomes of it.
    static boolean isOne(@Nullable String path) {
        return path != null && path.startsWith("/api/");
    }

    static Language language(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null || accepted.isBlank()) {
            return Language.ZH;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN)) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException malformed) {
            return Language.ZH;
        }
    }

    public String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
