package org.zhixing.audit;

import java.util.List;

import static org.zhixing.audit.MarkedText.escaped;

/// A page by itself: the document on the left, its findings on the right, each number concerned marked and linked.
public final class AnnotatedPage {

    private static final String STYLE = """
        body{margin:0;font:16px/1.7 "Noto Sans SC","Microsoft YaHei",sans-serif;color:#1b2733;background:#fff;display:grid;grid-template-columns:minmax(0,1fr) 24rem}
        main{padding:2rem;overflow-wrap:anywhere}aside{padding:1.5rem;background:#f5f7fa;border-left:1px solid #dbe2ea}
        .audit-scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse}caption{text-align:left;font-weight:bold}td{border:1px solid #c5cfda;padding:.2rem .6rem}td.number{text-align:right}
        .audit-number{background:#fff0cf;border-radius:.2rem}.audit-number.accused{background:#ffb3ab}.audit-page{text-align:center;color:#4a5560;border-top:1px solid #dbe2ea}
        aside article{background:#fff;border:1px solid #dbe2ea;border-radius:.4rem;padding:.6rem .9rem;margin:0 0 1rem;overflow-wrap:anywhere}
        a{color:inherit}h1{font-size:1.15rem;margin:.2rem 0 1rem}h2{font-size:1.3rem}:target{outline:3px solid #2563c9}
        @media(max-width:60rem){body{display:block}}
        """;

    private AnnotatedPage() {
    }

    public static String of(Audited audited) {
        return of(audited, audited.likely());
    }

    /// @param findings those to be shown, some or all of the audited document's
    public static String of(Audited audited, List<Finding> findings) {
        StringBuilder out = new StringBuilder("<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .append(escaped(audited.document().name())).append("</title><style>").append(STYLE).append("</style></head><body><main>").append(MarkedText.of(audited.document(), findings));
        Coverage coverage = audited.coverage();
        out.append("</main><aside><h1>").append(findings.size()).append(" 项发现 findings · ").append(coverage.checked()).append("/").append(coverage.numbers()).append(" 个数字已核对 checked</h1>");
        findings.forEach(finding -> out.append(article(finding)));
        return out.append("</aside></body></html>").toString();
    }

    private static String article(Finding finding) {
        return "<article id=\"" + finding.id() + "\"><a href=\"#n" + finding.locations().getFirst().offset() + "\"><strong>" + escaped(finding.published()) + "</strong></a> "
            + (finding.expected().isEmpty() ? "" : "→ " + escaped(finding.expected())) + "<br>" + escaped(finding.explanation().zh()) + "<br><small>" + escaped(finding.explanation().en()) + "</small></article>\n";
    }
}
