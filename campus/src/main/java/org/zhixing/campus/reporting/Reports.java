package org.zhixing.campus.reporting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhixing.book.Book;
import org.zhixing.book.Chapter;
import org.zhixing.campus.bases.BaseDescriptions;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.declared.Declarations;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.programmes.MajorCodes;
import org.zhixing.indicators.Language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The annual quality report of any year, as a book in Chinese or English.
@Component
public final class Reports {

    /// The folder inside the data directory with a school's own templates, tables and charts.
    static final String OWN = "report";

    private final Checks checks;
    private final Declarations declarations;
    private final MajorCodes majorCodes;
    private final BaseDescriptions bases;
    private final Path own;

    /// @param data the data directory
    Reports(Checks checks, Declarations declarations, MajorCodes majorCodes, BaseDescriptions bases, @Value("${zhixing.data:var}") String data) {
        this.checks = checks;
        this.declarations = declarations;
        this.majorCodes = majorCodes;
        this.bases = bases;
        this.own = Path.of(data).resolve(OWN);
    }

    /// The whole report: eight chapters and the annexes.
    /// @throws org.zhixing.campus.shared.Refused naming file and line of a template that is wrong
    public Book of(YearFigures figures, Language language) {
        SettingStandard standard = checks.standard();
        Templates templates = Templates.read(figures.catalogue(), standard, language, own);
        Draft draft = new Draft(figures, language, standard, new Names(declarations.profile(), majorCodes.byName(), bases.byName()));
        Composition composition = new Composition(draft, templates.grids());
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterText text : templates.chapters()) {
            chapters.add(composition.chapter(text, chapters.size() + 1));
        }
        chapters.addAll(new Annexes(draft, checks.of(figures), composition.tables()).chapters());
        int year = figures.year().number();
        return new Book(draft.words(year + "年度质量报告", "Annual quality report " + year), declarations.school().in(language), draft.words(year + "年", Integer.toString(year)),
            language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH,
            draft.words("生均指标以全日制在校生为分母，另有注明的除外", "Per-student figures divide by full-time students unless a note says otherwise"), chapters, draft.cards.all());
    }
}
