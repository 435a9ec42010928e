/// Readers of text, HTML, Word, Excel and PDF files.
@NullMarked
package org.zhixing.audit.reading;

import org.jspecify.annotations.NullMarked;
