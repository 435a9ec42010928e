package org.zhixing.campus.site;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.zhixing.campus.site.api.ApiProblems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Answers requests that the web server itself refuses, such as an address with `%00`: they reach no page, and nobody's language can be told from them.
@Component
final class UnreadRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final byte[] PAGE = """
        <!DOCTYPE html>
        <html lang="zh-CN" data-theme="auto" data-bs-theme="light">
        <head>
          <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
          <title>网址不对 · 知行</title>
          <script src="/theme.js"></script>
          <link rel="stylesheet" href="/webjars/tabler__core/dist/css/tabler.min.css"><link rel="stylesheet" href="/site.css">
        </head>
        <body><main class="container-xl py-4"><div class="empty">
          <h1 class="empty-title">网址里有不能用的字符，无法打开。</h1>
          <p lang="en">The address has characters that cannot be used.</p>
          <p><a class="btn btn-primary" href="/">回到首页 <span lang="en">Home</span></a></p>
        </div></main></body>
        </html>
        """.getBytes(StandardCharsets.UTF_8);

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Answer()));
    }

    private static final class Answer extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failed) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            if (ApiProblems.isApi(request.getRequestURI())) {
                ApiProblems.write(request, response, response.getStatus());
                return;
            }
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream().write(PAGE);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
