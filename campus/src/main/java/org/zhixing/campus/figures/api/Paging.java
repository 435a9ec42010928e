package org.zhixing.campus.figures.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhixing.campus.site.api.ApiAnswers;
import org.zhixing.campus.site.api.ApiCall;
import org.zhixing.campus.site.api.ApiCursor;
import org.zhixing.campus.site.api.BadRequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How much of a list is asked for, and after which element.
/// @param after what tells the last element of the page before; null for the first page
record Paging(int limit, @Nullable String after) {

    static final int USUAL = 100;
    static final int MOST = 1_000;

    /// @throws BadRequest for a limit or cursor that is none
    static Paging of(Map<String, String> parameters) {
        String limit = parameters.getOrDefault("limit", Integer.toString(USUAL));
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new BadRequest("limit", limit, "limit 应是 1 至 " + MOST + " 的整数", "limit is a whole number from 1 to " + MOST);
        }
        String cursor = parameters.getOrDefault("cursor", "");
        return new Paging(Integer.parseInt(limit), cursor.isEmpty() ? null : ApiCursor.read(cursor).filter(parts -> parts.size() == 1).map(List::getFirst).orElseThrow(() -> wrong(cursor)));
    }

    static BadRequest wrong(String cursor) {
        return new BadRequest("cursor", cursor, "cursor 应是上一次回答里的 next，原样交回", "cursor is `next` of the answer before, as it was given");
    }

    /// The page of a list that is known as a whole.
    /// @param told what tells an element from all others
    <T> ResponseEntity<byte[]> answer(ApiCall call, long revision, List<T> all, Function<T, String> told, Function<T, ? extends Map<String, ?>> json) {
        int from = 0;
        if (after != null) {
            while (from < all.size() && !told.apply(all.get(from)).equals(after)) {
                from++;
            }
            if (from == all.size()) {
                throw wrong(after);
            }
            from++;
        }
        List<T> page = all.subList(from, Math.min(all.size(), from + limit));
        String last = from + limit < all.size() ? told.apply(page.getLast()) : null;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("total", all.size());
        body.put("items", page.stream().map(json).toList());
        return answer(call, revision, body, last);
    }

    /// @param last what tells the last element of this page; null where no page follows
    static ResponseEntity<byte[]> answer(ApiCall call, long revision, Map<String, Object> body, @Nullable String last) {
        if (last == null) {
            return ApiAnswers.json(call, revision, body, null);
        }
        String cursor = ApiCursor.of(List.of(last));
        body.put("next", cursor);
        return ApiAnswers.json(call, revision, body, UriComponentsBuilder.fromUriString(call.address()).replaceQueryParam("cursor", cursor).build(true).toUriString());
    }
}
