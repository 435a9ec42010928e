package org.zhixing.campus.records.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhixing.campus.site.api.ApiAnswers;
import org.zhixing.campus.site.api.ApiCall;

/// Record types and records, for programs.
@RestController
@RequestMapping(path = ApiCall.ROOT + "/records", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordsApiController {

    private final RecordsApi records;

    RecordsApiController(RecordsApi records) {
        this.records = records;
    }

    @GetMapping
    ResponseEntity<byte[]> types(HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        return ApiAnswers.json(call, records.revision(), records.types(call.language()), null);
    }

    @GetMapping("/{type}")
    ResponseEntity<byte[]> list(@PathVariable String type, HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        long revision = records.revision();
        RecordsApi.Listed listed = records.list(type, request.getParameterMap(), call.language());
        return ApiAnswers.json(call, revision, listed.body(), listed.next());
    }

    @GetMapping("/{type}/{id}")
    ResponseEntity<byte[]> record(@PathVariable String type, @PathVariable String id, HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        return ApiAnswers.json(call, records.revision(), records.record(type, id, call.language()), null);
    }
}
