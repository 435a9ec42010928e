package org.zhixing.campus.audit.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.zhixing.audit.document.Block;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.Heading;
import org.zhixing.audit.document.Paragraph;
import org.zhixing.audit.document.Table;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/// A document as it was read, in JSON: so that what findings point at stays what it was, and a page of 200 pages need not be read from its file again.
final class StoredReading {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = Heading.class, name = "heading"), @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"), @JsonSubTypes.Type(value = Table.class, name = "table")})
    private interface Named {}

    private static final JsonMapper JSON = JsonMapper.builder().addMixIn(Block.class, Named.class)
        .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)).build();

    private StoredReading() {}

    /// Half characters, which UTF-8 does not have, become question marks; every character keeps its place.
    static byte[] bytes(Document document) {
        return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    }

    static Document document(byte[] bytes) {
        return JSON.readValue(new String(bytes, StandardCharsets.UTF_8), Document.class);
    }
}
