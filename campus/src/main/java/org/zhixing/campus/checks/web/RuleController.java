package org.zhixing.campus.checks.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.CheckedYear;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.checks.Standing;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.shared.Patience;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.ComingPage;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One rule with all that it found.
@Controller
class RuleController {

    static final int FINDINGS = 25;
    static final int RECORDS = 100;

    private final Checks checks;
    private final Figures figures;

    RuleController(Checks checks, Figures figures) {
        this.checks = checks;
        this.figures = figures;
    }

    @GetMapping("/checks/{key}")
    ModelAndView rule(@PathVariable String key, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "1") int page, Visit visit) {
        Check check = checks.all().stream().filter(each -> each.key().equals(key)).findFirst()
            .orElseThrow(() -> new Refused("没有规则“" + key + "”", "There is no rule “" + key + "”"));
        ReportYear asked = figures.asked(year);
        Supplier<RulePage> found = () -> page(check, checks.remembered(asked), page, visit);
        if (visit.part()) {
            return Pages.part("rulePart", found.get());
        }
        Optional<RulePage> present = visit.patient() ? Optional.of(found.get()) : Patience.A_MOMENT.waitsFor(found);
        return Pages.show(present.<Record>map(there -> there).orElseGet(() -> new ComingPage(visit.frame(check.rule().zh(), check.rule().en()), Overview.url(check, asked.number(), page))));
    }

    private RulePage page(Check check, CheckedYear checked, int page, Visit visit) {
        Language language = visit.language();
        Result result = checked.result(check.key()).orElseThrow();
        int concerned = result.findings().stream().mapToInt(Finding::concerned).sum();
        int pages = Math.max(1, Math.max(pages(result.findings().size(), FINDINGS), pages(concerned, RECORDS)));
        int shown = Math.clamp(page, 1, pages);
        List<FindingPart> findings = result.findings().stream().skip(concerned > 0 ? 0 : (shown - 1L) * FINDINGS).limit(FINDINGS)
            .map(finding -> FindingPart.of(finding, figures, language)).toList();
        List<FindingPart.Link> records = check instanceof Check.Condition condition && concerned > 0
            ? checks.broken(condition, checked.year(), (shown - 1) * RECORDS, RECORDS).stream().map(FindingPart::link).toList() : List.of();
        return new RulePage(visit.frame(check.rule().zh(), check.rule().en()), checked.year().number(), check, result, Chapters.named(check.chapter()).in(language),
            checked.standings().stream().filter(standing -> standing.check() == check).flatMap(standing -> lines(standing, visit)).toList(), findings, records,
            result.findings().size(), concerned, shown, pages, years(check, checked.year().number(), visit));
    }

    private static int pages(int size, int each) {
        return (size + each - 1) / each;
    }

    private static Stream<RulePage.Line> lines(Standing standing, Visit visit) {
        return Stream.of(
            new RulePage.Line(visit.words("要求", "Required"), standing.wanted().in(visit.language())),
            new RulePage.Line(visit.words("依据", "Article"), visit.words("《中等职业学校设置标准》", "Setting standard, ") + standing.threshold().article()),
            new RulePage.Line(visit.words("本年", "This year"), standing.value().in(visit.language())),
            new RulePage.Line(visit.words("差距", "Missing"), standing.missing().in(visit.language()))).filter(line -> !line.text().isEmpty());
    }

    private List<RulePage.YearRow> years(Check check, int current, Visit visit) {
        return checks.overTheYears(check).stream().map(each -> new RulePage.YearRow(each.year(), Overview.url(check, each.year(), null), each.year() == current,
            each.result().status(), Words.cases(each.result(), visit.frame("", "")), each.result().findings().size())).toList();
    }
}
