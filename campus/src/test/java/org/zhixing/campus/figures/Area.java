package org.zhixing.campus.figures;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The indicators over one area's records, with those derived first of all from them.
record Area(String code, Label name, List<Indicator> indicators) {

    private static final Map<String, Label> NAMES = Stream.of(new String[][] {
        {"students", "学生", "Students"}, {"programmes", "专业与班级", "Majors and classes"}, {"staff", "教职工", "Staff"}, {"facilities", "校舍", "Land, buildings and rooms"},
        {"assets", "设备与图书", "Equipment and books"}, {"bases", "实训基地", "Training bases"}, {"teaching", "考试", "Exams"}, {"certification", "职业资格证书", "Certificates"},
        {"fitness", "体质健康", "Fitness"}, {"destinations", "毕业生去向", "Destinations of graduates"}, {"partners", "校企合作", "Partners"}, {"aid", "学生资助", "Student aid"},
        {"finance", "经费", "Finance"}, {"surveys", "问卷", "Surveys"}, {"activities", "活动、党团与获奖", "Activities, League, Party and awards"}, {"declared", "申报数据", "Declared facts"}
    }).collect(Collectors.toMap(area -> area[0], area -> new Label(area[1], area[2]), (one, other) -> one, LinkedHashMap::new));

    static List<Area> of(Catalogue catalogue) {
        Map<String, List<Indicator>> byArea = catalogue.indicators().stream().collect(Collectors.groupingBy(indicator -> of(indicator, catalogue)));
        if (!NAMES.keySet().containsAll(byArea.keySet())) {
            throw new IllegalStateException("An area has no name here: " + byArea.keySet());
        }
        return NAMES.entrySet().stream().map(name -> new Area(name.getKey(), name.getValue(), byArea.getOrDefault(name.getKey(), List.of()))).toList();
    }

    private static String of(Indicator indicator, Catalogue catalogue) {
        return switch (indicator) {
            case Measure measure -> measure.fact().area();
            case Declared declared -> declared.fact().area();
            case Derived derived -> of(catalogue.get(derived.operands().getFirst().key()), catalogue);
        };
    }
}
