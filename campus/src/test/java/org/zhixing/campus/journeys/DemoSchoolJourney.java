package org.zhixing.campus.journeys;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.zhixing.campus.command.Served;

/// A story told in the browser over the pages of the demo school.
abstract class DemoSchoolJourney {

    static Browser browser;
    static Served served;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        browser = chromium.browser();
        served = Served.demoSchool();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (served != null) {
            served.close();
        }
    }
}
