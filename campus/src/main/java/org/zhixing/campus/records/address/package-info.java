/// Views of records as addresses say them: read from parameters, with a sentence for what cannot be understood, and written again.
@NamedInterface("address")
@NullMarked
package org.zhixing.campus.records.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
