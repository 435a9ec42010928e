/// A report as it was read: headings, paragraphs and tables, every character with its place in the extracted text.
@NullMarked
package org.zhixing.audit.document;

import org.jspecify.annotations.NullMarked;
