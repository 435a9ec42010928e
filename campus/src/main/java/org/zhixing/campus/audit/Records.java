package org.zhixing.campus.audit;

import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.reporting.Reports;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

/// What this school's records say of a year, to compare published numbers with.
@Component
public final class Records {

    private final Figures figures;
    private final Reports reports;

    Records(Figures figures, Reports reports) {
        this.figures = figures;
        this.reports = reports;
    }

    /// @throws org.zhixing.campus.shared.Refused for a year without records
    public RecordComparison of(int year) {
        YearFigures values = figures.compiled(ReportYear.of(year));
        return new RecordComparison(values, reports.of(values, Language.ZH));
    }
}
