package org.zhixing.campus.figures;

import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Set;

/// Says where the report uses an indicator; the report answers, so that figures need not know it.
public interface ReportUses {

    /// In the order of the report.
    List<ReportUse> of(String key, int year, Language language);

    /// Every indicator that the report uses.
    Set<String> keys();
}
