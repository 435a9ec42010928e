/// What all parts of the read-only JSON interface share: answers with their ETag, problems by RFC 9457, cursors, and the description by OpenAPI.
@NamedInterface("api")
@NullMarked
package org.zhixing.campus.site.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
