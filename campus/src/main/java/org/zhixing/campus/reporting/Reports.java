package org.zhixing.campus.reporting;

import org.springframework.stereotype.Component;
import org.zhixing.book.Book;
import org.zhixing.book.Chapter;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.declared.Declarations;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The annual quality report of a year, as a book in one language.
@Component
public final class Reports {

    private final Checks checks;
    private final Declarations declarations;

    Reports(Checks checks, Declarations declarations) {
        this.checks = checks;
        this.declarations = declarations;
    }

    /// The whole report: eight chapters and the annex.
    public Book of(YearFigures figures, Language language) {
        FigureCards cards = new FigureCards(figures, language);
        List<Result> results = checks.of(figures);
        Map<String, Boolean> passed = new LinkedHashMap<>();
        results.forEach(result -> passed.put(result.check().key(), result.status() == Result.Status.PASSED));
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterTemplate template : ChapterTemplate.all(language)) {
            chapters.add(template.fill(cards, passed));
        }
        chapters.addAll(new Annex(cards, results).chapters());
        boolean zh = language == Language.ZH;
        int year = figures.year().number();
        return new Book(zh ? year + "年度质量报告" : "Annual quality report " + year, declarations.school().in(language), zh ? year + "年" : Integer.toString(year),
            zh ? Locale.CHINESE : Locale.ENGLISH, zh ? "生均指标以全日制在校生为分母" : "Per-student figures divide by full-time students", chapters, cards.byId());
    }
}
