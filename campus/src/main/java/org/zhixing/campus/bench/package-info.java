/// How good and how fast the program is: what the audit finds of planted faults, compiling a year against SQL written by hand, importing against COPY, starting against a bare program, pages against the queries behind them; how good timetables get in so much time, and how fast their moves are evaluated.
@ApplicationModule(allowedDependencies = {"shared", "database", "figures", "checks", "reporting", "records", "records::imports", "records::list", "records::address", "sheets"})
@NullMarked
package org.zhixing.campus.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
