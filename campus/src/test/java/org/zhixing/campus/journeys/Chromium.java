package org.zhixing.campus.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The browser of the journeys: Debian's Chromium, without a window; rather the shell that has none, which opens pages in half the time.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /// So long a slow machine may take.
    private static final Duration MOST = Duration.ofMinutes(2);

    /// Colours and outlines change at once in it, so that a look at them does not meet them halfway. Skips the journey where there is no Chromium, but never in CI.
    static Chromium open() {
        Path program = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(program != null || "true".equals(System.getenv("CI")), "no Chromium here: apt install chromium-headless-shell");
        PlaywrightAssertions.setDefaultAssertionTimeout(MOST.toMillis());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox", "--force-prefers-reduced-motion"))));
    }

    /// A fresh reader, without cookies.
    Page page(int width, int height) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
