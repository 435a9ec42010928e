/// A catalogue as JSON, and a school's own indicators in the same form. What is wrong is told with file and line, all of it together.
@NullMarked
package org.zhixing.indicators.catalogue.json;

import org.jspecify.annotations.NullMarked;
