package org.zhixing.campus.site.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zhixing.indicators.Language;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Answers of the JSON interface.
///
/// ```java
/// return ApiAnswers.json(call, revision.number(), Map.of("items", items), nextAddress);
/// ```
/// The ETag is the records' revision and a hash of the content: what the caller already has is answered by 304.
public final class ApiAnswers {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final int HASH = 12;

    private ApiAnswers() {}

    /// @param body of maps, lists, texts, numbers, truth values and null
    /// @param next the address of the next page; null where there is none
    public static ResponseEntity<byte[]> json(ApiCall call, long revision, Object body, @Nullable String next) {
        byte[] content = bytes(body);
        String tag = "\"" + revision + "-" + hash(content) + "\"";
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(tag);
        headers.setCacheControl("private, no-cache");
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, call.language() == Language.ZH ? "zh-CN" : "en");
        if (next != null) {
            headers.set(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (has(call.known(), tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new ResponseEntity<>(content, headers, HttpStatus.OK);
    }

    static byte[] bytes(Object body) {
        return MAPPER.writeValueAsBytes(body);
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null && Arrays.stream(known.split(",")).map(each -> each.strip().replaceFirst("^W/", "")).anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
