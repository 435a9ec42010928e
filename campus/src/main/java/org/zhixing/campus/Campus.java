package org.zhixing.campus;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import java.time.Clock;

/// The parts of one school's program; `command.School` puts them together over an opened database.
@SpringBootApplication
public class Campus {

    /// The time of day for those who write down when something happened; figures never ask.
    @Bean
    static Clock clock() {
        return Clock.systemDefaultZone();
    }
}
