/// The pages of imports: drop files, see and correct how they were understood, preview, land, take back.
@NullMarked
package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.NullMarked;
