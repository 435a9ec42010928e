package org.zhixing.campus;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The parts of one school's program; `command.School` puts them together over an opened database.
@SpringBootApplication
public class Campus {}
