package org.zhixing.campus.figures;

import org.zhixing.campus.activities.ActivityMeasures;
import org.zhixing.campus.aid.AidMeasures;
import org.zhixing.campus.assets.AssetMeasures;
import org.zhixing.campus.bases.BaseMeasures;
import org.zhixing.campus.certification.CertificationMeasures;
import org.zhixing.campus.declared.DeclaredFacts;
import org.zhixing.campus.destinations.DestinationMeasures;
import org.zhixing.campus.facilities.FacilityMeasures;
import org.zhixing.campus.finance.FinanceMeasures;
import org.zhixing.campus.fitness.FitnessMeasures;
import org.zhixing.campus.partners.PartnerMeasures;
import org.zhixing.campus.programmes.ProgrammeMeasures;
import org.zhixing.campus.staff.StaffMeasures;
import org.zhixing.campus.students.StudentMeasures;
import org.zhixing.campus.surveys.SurveyMeasures;
import org.zhixing.campus.teaching.TeachingMeasures;
import org.zhixing.indicators.Indicator;

import java.util.List;
import java.util.stream.Stream;

/// Every indicator that comes with the program, area by area.
public final class SchoolIndicators {

    private static final List<Indicator> DECLARED_BY_AREAS = Stream.of(
        StudentMeasures.ALL, ProgrammeMeasures.ALL, StaffMeasures.ALL, FacilityMeasures.ALL, AssetMeasures.ALL, BaseMeasures.ALL,
        TeachingMeasures.ALL, CertificationMeasures.ALL, FitnessMeasures.ALL, DestinationMeasures.ALL, PartnerMeasures.ALL,
        AidMeasures.ALL, FinanceMeasures.ALL, SurveyMeasures.ALL, ActivityMeasures.ALL, DeclaredFacts.ALL,
        AcrossAreas.ALL, Plans.ALL).flatMap(List::stream).toList();

    public static final List<Indicator> ALL = Stream.concat(DECLARED_BY_AREAS.stream(), Changes.of(DECLARED_BY_AREAS).stream()).toList();

    private SchoolIndicators() {}
}
