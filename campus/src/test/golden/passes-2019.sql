-- students.roll, students.full_time, students.part_time, students.suspended, students.final_year, fitness.population
select
  "category" as "by_category",
  grouping("category") as "grouping_category",
  "class" as "by_class",
  grouping("class") as "grouping_class",
  "grade" as "by_grade",
  grouping("grade") as "grouping_grade",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  "source" as "by_student_source",
  grouping("source") as "grouping_student_source",
  "study_mode" as "by_study_mode",
  grouping("study_mode") as "grouping_study_mode",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c14",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c15",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "study_mode" = 'full_time'
  )) as "c16",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "study_mode" = 'full_time'
  )) as "c17",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "study_mode" = 'part_time'
  )) as "c18",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "study_mode" = 'part_time'
  )) as "c19",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "status" = 'suspended'
  )) as "c20",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "status" = 'suspended'
  )) as "c21",
  count(*) filter (where (
    "valid_from" <= date '2019-06-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-06-30'
    )
    and "study_mode" = 'full_time'
    and coalesce("final_year", false) = true
  )) as "c22",
  count(*) filter (where (
    "valid_from" <= date '2018-06-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-06-30'
    )
    and "study_mode" = 'full_time'
    and coalesce("final_year", false) = true
  )) as "c23",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "study_mode" = 'full_time'
    and "status" = 'enrolled'
  )) as "c24",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "study_mode" = 'full_time'
    and "status" = 'enrolled'
  )) as "c25"
from "students"."fact_enrolment"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
  or (
    "valid_from" <= date '2019-06-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-06-30'
    )
  )
  or (
    "valid_from" <= date '2018-06-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-06-30'
    )
  )
)
group by grouping sets (
  (),
  ("major"),
  ("grade"),
  ("sex"),
  ("study_mode"),
  ("class"),
  ("category"),
  ("source")
);

-- students.intake, students.intake_full_time, students.intake_junior_graduates, students.joined, students.cohort_entered
select
  "grade" as "by_grade",
  grouping("grade") as "grouping_grade",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  "source" as "by_student_source",
  grouping("source") as "grouping_student_source",
  "study_mode" as "by_study_mode",
  grouping("study_mode") as "grouping_study_mode",
  count(*) filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "began" = 'entered'
  )) as "c10",
  count(*) filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "began" = 'entered'
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "began" = 'entered'
    and "study_mode" = 'full_time'
  )) as "c12",
  count(*) filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "began" = 'entered'
    and "study_mode" = 'full_time'
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "began" = 'entered'
    and "study_mode" = 'full_time'
    and "source" = 'junior_graduate'
  )) as "c14",
  count(*) filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "began" = 'entered'
    and "study_mode" = 'full_time'
    and "source" = 'junior_graduate'
  )) as "c15",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "began" = 'joined'
  )) as "c16",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "began" = 'joined'
  )) as "c17",
  count(*) filter (where (
    "happened_on" between date '2016-08-01' and date '2016-09-30'
    and "began" = 'entered'
    and "study_mode" = 'full_time'
  )) as "c18",
  count(*) filter (where (
    "happened_on" between date '2015-08-01' and date '2015-09-30'
    and "began" = 'entered'
    and "study_mode" = 'full_time'
  )) as "c19"
from "students"."fact_entry"
where (
  "happened_on" between date '2019-08-01' and date '2019-09-30'
  or "happened_on" between date '2018-08-01' and date '2018-09-30'
  or "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
  or "happened_on" between date '2016-08-01' and date '2016-09-30'
  or "happened_on" between date '2015-08-01' and date '2015-09-30'
)
group by grouping sets (
  (),
  ("major"),
  ("study_mode"),
  ("source"),
  ("sex"),
  ("grade")
);

-- students.graduates, students.left_early, students.transferred_out
select
  "category" as "by_category",
  grouping("category") as "grouping_category",
  "grade" as "by_grade",
  grouping("grade") as "grouping_grade",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "ended" = 'graduated'
  )) as "c8",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "ended" = 'graduated'
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "ended" in (
      'withdrew', 'transferred_out'
    )
  )) as "c10",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "ended" in (
      'withdrew', 'transferred_out'
    )
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "ended" = 'transferred_out'
  )) as "c12",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "ended" = 'transferred_out'
  )) as "c13"
from "students"."fact_leaving"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("major"),
  ("category"),
  ("sex"),
  ("grade")
);

-- students.changed_major
select
  "grade" as "by_grade",
  grouping("grade") as "grouping_grade",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and true
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and true
  )) as "c5"
from "students"."fact_change_of_major"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("major"),
  ("grade")
);

-- majors.offered
select
  "catalogue" as "by_catalogue",
  grouping("catalogue") as "grouping_catalogue",
  "category" as "by_category",
  grouping("category") as "grouping_category",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c5"
from "programmes"."fact_offering"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("category"),
  ("catalogue")
);

-- majors.years, majors.established
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "years" is not null
  )) as "c2",
  max("years") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "years" is not null
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "years" is not null
  )) as "c4",
  max("years") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "years" is not null
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "established" is not null
  )) as "c6",
  min("established") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "established" is not null
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "established" is not null
  )) as "c8",
  min("established") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "established" is not null
  )) as "c9"
from "programmes"."fact_major"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("major")
);

-- classes.all
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c3"
from "programmes"."fact_class"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("major")
);

-- classes.opened
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and true
  )) as "c2",
  count(*) filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and true
  )) as "c3"
from "programmes"."fact_class_opening"
where (
  "happened_on" between date '2019-08-01' and date '2019-09-30'
  or "happened_on" between date '2018-08-01' and date '2018-09-30'
)
group by grouping sets (
  (),
  ("major")
);

-- intake.planned
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "planned" is not null
  )) as "c2",
  sum("planned") filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "planned" is not null
  )) as "c3",
  count(*) filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "planned" is not null
  )) as "c4",
  sum("planned") filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "planned" is not null
  )) as "c5"
from "programmes"."fact_enrolment_plan"
where (
  "happened_on" between date '2019-08-01' and date '2019-09-30'
  or "happened_on" between date '2018-08-01' and date '2018-09-30'
)
group by grouping sets (
  (),
  ("major")
);

-- staff.all, staff.full_time_teachers, staff.professional_teachers, staff.general_teachers, staff.part_time_teachers
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  "kind" as "by_post",
  grouping("kind") as "grouping_post",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  "teaches" as "by_teaches",
  grouping("teaches") as "grouping_teaches",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" is distinct from 'part_time_teacher'
  )) as "c8",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" is distinct from 'part_time_teacher'
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
  )) as "c10",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
  )) as "c11",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "teaches" = 'professional'
  )) as "c12",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "teaches" = 'professional'
  )) as "c13",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "teaches" = 'general'
  )) as "c14",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "teaches" = 'general'
  )) as "c15",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'part_time_teacher'
  )) as "c16",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'part_time_teacher'
  )) as "c17"
from "staff"."fact_post"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("sex"),
  ("kind"),
  ("teaches"),
  ("major")
);

-- staff.bachelor_teachers, staff.master_teachers
select
  "level" as "by_degree",
  grouping("level") as "grouping_degree",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "level" in (
      'doctor', 'master', 'bachelor'
    )
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "level" in (
      'doctor', 'master', 'bachelor'
    )
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "level" in (
      'doctor', 'master'
    )
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "level" in (
      'doctor', 'master'
    )
  )) as "c5"
from "staff"."fact_degree"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("level")
);

-- staff.senior_teachers
select
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "level" = 'senior'
  )) as "c0",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
    and "level" = 'senior'
  )) as "c1"
from "staff"."fact_title"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
);

-- staff.double_qualified_teachers
select
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
  )) as "c0",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
  )) as "c1"
from "staff"."fact_double_qualification"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
);

-- staff.key_teachers
select
  "level" as "by_key_teacher_level",
  grouping("level") as "grouping_key_teacher_level",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'full_time_teacher'
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'full_time_teacher'
  )) as "c3"
from "staff"."fact_key_teacher"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("level")
);

-- staff.trainings, staff.training_days, staff.trained
select
  "level" as "by_training_level",
  grouping("level") as "grouping_training_level",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and true
  )) as "c2",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and true
  )) as "c3",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "days" is not null
  )) as "c4",
  sum("days") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "days" is not null
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "days" is not null
  )) as "c6",
  sum("days") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "days" is not null
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "member" is not null
  )) as "c8",
  count(distinct "member") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "member" is not null
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "member" is not null
  )) as "c10",
  count(distinct "member") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "member" is not null
  )) as "c11"
from "staff"."fact_training"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("level")
);

-- land.area
select
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "area" is not null
  )) as "c0",
  sum("area") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "area" is not null
  )) as "c1",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "area" is not null
  )) as "c2",
  sum("area") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "area" is not null
  )) as "c3"
from "facilities"."fact_land"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
);

-- floor.area, floor.teaching_area, floor.administration_area, floor.living_area
select
  "building" as "by_building",
  grouping("building") as "grouping_building",
  "use" as "by_floor_use",
  grouping("use") as "grouping_floor_use",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "area" is not null
  )) as "c4",
  sum("area") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "area" is not null
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "area" is not null
  )) as "c6",
  sum("area") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "area" is not null
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "use" = 'teaching'
    and "area" is not null
  )) as "c8",
  sum("area") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "use" = 'teaching'
    and "area" is not null
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "use" = 'teaching'
    and "area" is not null
  )) as "c10",
  sum("area") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "use" = 'teaching'
    and "area" is not null
  )) as "c11",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "use" = 'administration'
    and "area" is not null
  )) as "c12",
  sum("area") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "use" = 'administration'
    and "area" is not null
  )) as "c13",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "use" = 'administration'
    and "area" is not null
  )) as "c14",
  sum("area") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "use" = 'administration'
    and "area" is not null
  )) as "c15",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "use" = 'living'
    and "area" is not null
  )) as "c16",
  sum("area") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "use" = 'living'
    and "area" is not null
  )) as "c17",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "use" = 'living'
    and "area" is not null
  )) as "c18",
  sum("area") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "use" = 'living'
    and "area" is not null
  )) as "c19"
from "facilities"."fact_floor_area"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("use"),
  ("building")
);

-- rooms.multimedia, rooms.computer_labs, rooms.lecture_capture, rooms.digital_multimedia, rooms.student_reading_seats, rooms.teacher_reading_seats
select
  "building" as "by_building",
  grouping("building") as "grouping_building",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'multimedia_classroom'
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'multimedia_classroom'
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'computer_lab'
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'computer_lab'
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'lecture_capture'
  )) as "c6",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'lecture_capture'
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'digital_multimedia'
  )) as "c8",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'digital_multimedia'
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'reading_room_students'
    and "seats" is not null
  )) as "c10",
  sum("seats") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'reading_room_students'
    and "seats" is not null
  )) as "c11",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'reading_room_students'
    and "seats" is not null
  )) as "c12",
  sum("seats") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'reading_room_students'
    and "seats" is not null
  )) as "c13",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'reading_room_teachers'
    and "seats" is not null
  )) as "c14",
  sum("seats") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'reading_room_teachers'
    and "seats" is not null
  )) as "c15",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'reading_room_teachers'
    and "seats" is not null
  )) as "c16",
  sum("seats") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'reading_room_teachers'
    and "seats" is not null
  )) as "c17"
from "facilities"."fact_room"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("building")
);

-- devices.computers, devices.teaching_computers, devices.lab_computers, devices.touch_panels, devices.tablets, devices.mobile_recorders
select
  "use" as "by_asset_use",
  grouping("use") as "grouping_asset_use",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'computer'
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'computer'
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'computer'
    and "use" = 'teaching'
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'computer'
    and "use" = 'teaching'
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'computer'
    and "room_kind" = 'computer_lab'
  )) as "c6",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'computer'
    and "room_kind" = 'computer_lab'
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'touch_panel'
  )) as "c8",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'touch_panel'
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'tablet'
  )) as "c10",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'tablet'
  )) as "c11",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'mobile_recorder'
  )) as "c12",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'mobile_recorder'
  )) as "c13"
from "assets"."fact_device"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("use")
);

-- books.volumes
select
  "classification" as "by_classification",
  grouping("classification") as "grouping_classification",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "volumes" is not null
  )) as "c2",
  sum("volumes") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "volumes" is not null
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "volumes" is not null
  )) as "c4",
  sum("volumes") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "volumes" is not null
  )) as "c5"
from "assets"."fact_book_stock"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("classification")
);

-- equipment.teaching_value
select
  "category" as "by_asset_category",
  grouping("category") as "grouping_asset_category",
  count(*) filter (where (
    "valid_from" <= date '2019-08-31'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-08-31'
    )
    and "use" = 'teaching'
    and coalesce("equipment", false) = true
    and "original_value" is not null
  )) as "c2",
  sum("original_value") filter (where (
    "valid_from" <= date '2019-08-31'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-08-31'
    )
    and "use" = 'teaching'
    and coalesce("equipment", false) = true
    and "original_value" is not null
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2018-08-31'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-08-31'
    )
    and "use" = 'teaching'
    and coalesce("equipment", false) = true
    and "original_value" is not null
  )) as "c4",
  sum("original_value") filter (where (
    "valid_from" <= date '2018-08-31'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-08-31'
    )
    and "use" = 'teaching'
    and coalesce("equipment", false) = true
    and "original_value" is not null
  )) as "c5"
from "assets"."fact_asset"
where (
  (
    "valid_from" <= date '2019-08-31'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-08-31'
    )
  )
  or (
    "valid_from" <= date '2018-08-31'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-08-31'
    )
  )
)
group by grouping sets (
  (),
  ("category")
);

-- assets.net_value
select
  "category" as "by_asset_category",
  grouping("category") as "grouping_asset_category",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "net_value" is not null
  )) as "c2",
  sum("net_value") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "net_value" is not null
  )) as "c3",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "net_value" is not null
  )) as "c4",
  sum("net_value") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "net_value" is not null
  )) as "c5"
from "assets"."fact_valuation"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("category")
);

-- bases.count, bases.area
select
  "base" as "by_base",
  grouping("base") as "grouping_base",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "area" is not null
  )) as "c4",
  sum("area") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "area" is not null
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "area" is not null
  )) as "c6",
  sum("area") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "area" is not null
  )) as "c7"
from "bases"."fact_base"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("base")
);

-- bases.services
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c3"
from "bases"."fact_service"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("major")
);

-- bases.training_rooms
select
  "base" as "by_base",
  grouping("base") as "grouping_base",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c5"
from "bases"."fact_training_room"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("major"),
  ("base")
);

-- bases.workstations
select
  "base" as "by_base",
  grouping("base") as "grouping_base",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "workstations" is not null
  )) as "c4",
  sum("workstations") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "workstations" is not null
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "workstations" is not null
  )) as "c6",
  sum("workstations") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "workstations" is not null
  )) as "c7"
from "bases"."fact_workstation_count"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("base"),
  ("major")
);

-- bases.renewals
select
  "base" as "by_base",
  grouping("base") as "grouping_base",
  "kind" as "by_renewal",
  grouping("kind") as "grouping_renewal",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and true
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and true
  )) as "c5"
from "bases"."fact_renewal"
where (
  "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("kind"),
  ("base")
);

-- exams.marks, exams.excellent, exams.passed, exams.failed, exams.mean_mark
select
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  "subject" as "by_subject",
  grouping("subject") as "grouping_subject",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and true
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and true
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("excellent", false) = true
  )) as "c6",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("excellent", false) = true
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("passed", false) = true
  )) as "c8",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("passed", false) = true
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("passed", true) = false
  )) as "c10",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("passed", true) = false
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "mark" is not null
  )) as "c12",
  sum("mark") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "mark" is not null
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "mark" is not null
  )) as "c14",
  sum("mark") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "mark" is not null
  )) as "c15"
from "teaching"."fact_score"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("subject"),
  ("sex")
);

-- certificates.attempted, certificates.obtained
select
  "level" as "by_certificate_level",
  grouping("level") as "grouping_certificate_level",
  "occupation" as "by_occupation",
  grouping("occupation") as "grouping_occupation",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "student" is not null
  )) as "c6",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "student" is not null
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "student" is not null
  )) as "c8",
  count(distinct "student") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "student" is not null
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("passed", false) = true
    and "student" is not null
  )) as "c10",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("passed", false) = true
    and "student" is not null
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("passed", false) = true
    and "student" is not null
  )) as "c12",
  count(distinct "student") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("passed", false) = true
    and "student" is not null
  )) as "c13"
from "certification"."fact_attempt"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("occupation"),
  ("level"),
  ("sex")
);

-- fitness.tested, fitness.passed, fitness.good, fitness.mean_total
select
  "grade" as "by_grade",
  grouping("grade") as "grouping_grade",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "happened_on" between date '2019-09-01' and date '2019-12-31'
    and coalesce("complete", false) = true
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2018-12-31'
    and coalesce("complete", false) = true
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2019-09-01' and date '2019-12-31'
    and coalesce("complete", false) = true
    and "total" >= 60
  )) as "c6",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2018-12-31'
    and coalesce("complete", false) = true
    and "total" >= 60
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2019-09-01' and date '2019-12-31'
    and coalesce("complete", false) = true
    and "total" >= 80
  )) as "c8",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2018-12-31'
    and coalesce("complete", false) = true
    and "total" >= 80
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2019-09-01' and date '2019-12-31'
    and coalesce("complete", false) = true
    and "total" is not null
  )) as "c10",
  sum("total") filter (where (
    "happened_on" between date '2019-09-01' and date '2019-12-31'
    and coalesce("complete", false) = true
    and "total" is not null
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2018-12-31'
    and coalesce("complete", false) = true
    and "total" is not null
  )) as "c12",
  sum("total") filter (where (
    "happened_on" between date '2018-09-01' and date '2018-12-31'
    and coalesce("complete", false) = true
    and "total" is not null
  )) as "c13"
from "fitness"."fact_test"
where (
  "happened_on" between date '2019-09-01' and date '2019-12-31'
  or "happened_on" between date '2018-09-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("grade"),
  ("sex")
);

-- fitness.exempt
select
  "reason" as "by_exemption_reason",
  grouping("reason") as "grouping_exemption_reason",
  "grade" as "by_grade",
  grouping("grade") as "grouping_grade",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "study_mode" = 'full_time'
    and "status" = 'enrolled'
  )) as "c6",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "study_mode" = 'full_time'
    and "status" = 'enrolled'
  )) as "c7"
from "fitness"."fact_exemption"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("grade"),
  ("sex"),
  ("reason")
);

-- graduates.destinations, graduates.placed, graduates.not_placed, graduates.employed, graduates.self_employed, graduates.college, graduates.bachelor, graduates.through_path, graduates.further_study, graduates.matched, graduates.income, graduates.mean_income
select
  "category" as "by_category",
  grouping("category") as "grouping_category",
  "kind" as "by_destination",
  grouping("kind") as "grouping_destination",
  "major" as "by_major",
  grouping("major") as "grouping_major",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and true
  )) as "c8",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and true
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("placed", false) = true
  )) as "c10",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("placed", false) = true
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("placed", true) = false
  )) as "c12",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("placed", true) = false
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'employed'
  )) as "c14",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'employed'
  )) as "c15",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'self_employed'
  )) as "c16",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'self_employed'
  )) as "c17",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'college'
  )) as "c18",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'college'
  )) as "c19",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'bachelor'
  )) as "c20",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'bachelor'
  )) as "c21",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'through_path'
  )) as "c22",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'through_path'
  )) as "c23",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" in (
      'college', 'bachelor', 'through_path'
    )
  )) as "c24",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" in (
      'college', 'bachelor', 'through_path'
    )
  )) as "c25",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("matched", false) = true
  )) as "c26",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("matched", false) = true
  )) as "c27",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c28",
  min("monthly_income") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c29",
  max("monthly_income") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c30",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c31",
  min("monthly_income") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c32",
  max("monthly_income") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c33",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c34",
  sum("monthly_income") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c35",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c36",
  sum("monthly_income") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "kind" = 'employed'
    and "monthly_income" is not null
    and "monthly_income" is not null
  )) as "c37"
from "destinations"."fact_destination"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("category"),
  ("major"),
  ("kind"),
  ("sex")
);

-- entrance.sat, entrance.admitted, entrance.above_bachelor_line
select
  "admitted" as "by_admission",
  grouping("admitted") as "grouping_admission",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "student" is not null
  )) as "c4",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "student" is not null
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "student" is not null
  )) as "c6",
  count(distinct "student") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "student" is not null
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "admitted" in (
      'college', 'bachelor'
    )
    and "student" is not null
  )) as "c8",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "admitted" in (
      'college', 'bachelor'
    )
    and "student" is not null
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "admitted" in (
      'college', 'bachelor'
    )
    and "student" is not null
  )) as "c10",
  count(distinct "student") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "admitted" in (
      'college', 'bachelor'
    )
    and "student" is not null
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("above_bachelor_line", false) = true
    and "student" is not null
  )) as "c12",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and coalesce("above_bachelor_line", false) = true
    and "student" is not null
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("above_bachelor_line", false) = true
    and "student" is not null
  )) as "c14",
  count(distinct "student") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and coalesce("above_bachelor_line", false) = true
    and "student" is not null
  )) as "c15"
from "destinations"."fact_entrance_examination"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("sex"),
  ("admitted")
);

-- partners.cooperating, partners.on_campus
select
  "kind" as "by_agreement",
  grouping("kind") as "grouping_agreement",
  "sector" as "by_sector",
  grouping("sector") as "grouping_sector",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "partner" is not null
  )) as "c4",
  count(distinct "partner") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "partner" is not null
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "partner" is not null
  )) as "c6",
  count(distinct "partner") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "partner" is not null
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'on_campus'
    and "partner" is not null
  )) as "c8",
  count(distinct "partner") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'on_campus'
    and "partner" is not null
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'on_campus'
    and "partner" is not null
  )) as "c10",
  count(distinct "partner") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'on_campus'
    and "partner" is not null
  )) as "c11"
from "partners"."fact_agreement"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("sector"),
  ("kind")
);

-- internships.students, internships.hours, internships.months, internships.partners, internships.insured, experience.students
select
  "major" as "by_major",
  grouping("major") as "grouping_major",
  "sector" as "by_sector",
  grouping("sector") as "grouping_sector",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and "hours" is not null
  )) as "c6",
  sum("hours") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and "hours" is not null
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and "hours" is not null
  )) as "c8",
  sum("hours") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and "hours" is not null
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and "happened_on" is not null
  )) as "c10",
  array_agg(distinct date_trunc('month', "happened_on")::date) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and "happened_on" is not null
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and "happened_on" is not null
  )) as "c12",
  array_agg(distinct date_trunc('month', "happened_on")::date) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and "happened_on" is not null
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and "partner" is not null
  )) as "c14",
  count(distinct "partner") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and "partner" is not null
  )) as "c15",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and "partner" is not null
  )) as "c16",
  count(distinct "partner") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and "partner" is not null
  )) as "c17",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'internship'
    and coalesce("insured", false) = true
  )) as "c18",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'internship'
    and coalesce("insured", false) = true
  )) as "c19",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'experience'
  )) as "c20",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'experience'
  )) as "c21"
from "partners"."fact_placement"
where (
  "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("major"),
  ("sector"),
  ("major", "sector")
);

-- aid.grant_recipients, aid.waiver_recipients, aid.donation_recipients, aid.amount
select
  "kind" as "by_aid",
  grouping("kind") as "grouping_aid",
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'national_grant'
    and "student" is not null
  )) as "c4",
  count(distinct "student") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'national_grant'
    and "student" is not null
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'national_grant'
    and "student" is not null
  )) as "c6",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'national_grant'
    and "student" is not null
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "kind" = 'tuition_waiver'
    and "student" is not null
  )) as "c8",
  count(distinct "student") filter (where (
    "happened_on" between date '2019-08-01' and date '2019-09-30'
    and "kind" = 'tuition_waiver'
    and "student" is not null
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "kind" = 'tuition_waiver'
    and "student" is not null
  )) as "c10",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-08-01' and date '2018-09-30'
    and "kind" = 'tuition_waiver'
    and "student" is not null
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'donation'
    and "student" is not null
  )) as "c12",
  count(distinct "student") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "kind" = 'donation'
    and "student" is not null
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'donation'
    and "student" is not null
  )) as "c14",
  count(distinct "student") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "kind" = 'donation'
    and "student" is not null
  )) as "c15",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "amount" is not null
  )) as "c16",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "amount" is not null
  )) as "c17",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "amount" is not null
  )) as "c18",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "amount" is not null
  )) as "c19"
from "aid"."fact_award"
where (
  "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
  or "happened_on" between date '2019-08-01' and date '2019-09-30'
  or "happened_on" between date '2018-08-01' and date '2018-09-30'
)
group by grouping sets (
  (),
  ("sex"),
  ("kind")
);

-- finance.appropriations_school_year, finance.appropriations, finance.fee_waivers, finance.student_grants, finance.earmarked, finance.personnel, finance.allocated
select
  "category" as "by_appropriation",
  grouping("category") as "grouping_appropriation",
  "source" as "by_money_source",
  grouping("source") as "grouping_money_source",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "amount" is not null
  )) as "c4",
  sum("amount") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "amount" is not null
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "amount" is not null
  )) as "c6",
  sum("amount") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "amount" is not null
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "amount" is not null
  )) as "c8",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "amount" is not null
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "amount" is not null
  )) as "c10",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "amount" is not null
  )) as "c11",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'fee_waivers'
    and "amount" is not null
  )) as "c12",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'fee_waivers'
    and "amount" is not null
  )) as "c13",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'fee_waivers'
    and "amount" is not null
  )) as "c14",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'fee_waivers'
    and "amount" is not null
  )) as "c15",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'student_grants'
    and "amount" is not null
  )) as "c16",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'student_grants'
    and "amount" is not null
  )) as "c17",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'student_grants'
    and "amount" is not null
  )) as "c18",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'student_grants'
    and "amount" is not null
  )) as "c19",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'earmarked'
    and "amount" is not null
  )) as "c20",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'earmarked'
    and "amount" is not null
  )) as "c21",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'earmarked'
    and "amount" is not null
  )) as "c22",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'earmarked'
    and "amount" is not null
  )) as "c23",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'personnel'
    and "amount" is not null
  )) as "c24",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" = 'personnel'
    and "amount" is not null
  )) as "c25",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'personnel'
    and "amount" is not null
  )) as "c26",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" = 'personnel'
    and "amount" is not null
  )) as "c27",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" in (
      'fee_waivers', 'student_grants', 'earmarked'
    )
    and "amount" is not null
  )) as "c28",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "category" in (
      'fee_waivers', 'student_grants', 'earmarked'
    )
    and "amount" is not null
  )) as "c29",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" in (
      'fee_waivers', 'student_grants', 'earmarked'
    )
    and "amount" is not null
  )) as "c30",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "category" in (
      'fee_waivers', 'student_grants', 'earmarked'
    )
    and "amount" is not null
  )) as "c31"
from "finance"."fact_appropriation"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
  or "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("category"),
  ("source")
);

-- finance.expenditure
select
  "category" as "by_expenditure",
  grouping("category") as "grouping_expenditure",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "amount" is not null
  )) as "c2",
  sum("amount") filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and "amount" is not null
  )) as "c3",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "amount" is not null
  )) as "c4",
  sum("amount") filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and "amount" is not null
  )) as "c5"
from "finance"."fact_expenditure"
where (
  "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("category")
);

-- surveys.students, surveys.student_classes, surveys.graduates
select
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'students'
  )) as "c0",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'students'
  )) as "c1",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'students'
    and "class" is not null
  )) as "c2",
  count(distinct "class") filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'students'
    and "class" is not null
  )) as "c3",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'students'
    and "class" is not null
  )) as "c4",
  count(distinct "class") filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'students'
    and "class" is not null
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'graduates'
  )) as "c6",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'graduates'
  )) as "c7"
from "surveys"."fact_respondent"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
);

-- surveys.students_answers, surveys.students_satisfied, surveys.graduates_answers, surveys.graduates_satisfied
select
  "rating" as "by_rating",
  grouping("rating") as "grouping_rating",
  "topic" as "by_topic",
  grouping("topic") as "grouping_topic",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'students'
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'students'
  )) as "c5",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'students'
    and "rating" = 'satisfied'
  )) as "c6",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'students'
    and "rating" = 'satisfied'
  )) as "c7",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'graduates'
  )) as "c8",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'graduates'
  )) as "c9",
  count(*) filter (where (
    "happened_on" between date '2018-09-01' and date '2019-08-31'
    and "audience" = 'graduates'
    and "rating" = 'satisfied'
  )) as "c10",
  count(*) filter (where (
    "happened_on" between date '2017-09-01' and date '2018-08-31'
    and "audience" = 'graduates'
    and "rating" = 'satisfied'
  )) as "c11"
from "surveys"."fact_answer"
where (
  "happened_on" between date '2018-09-01' and date '2019-08-31'
  or "happened_on" between date '2017-09-01' and date '2018-08-31'
)
group by grouping sets (
  (),
  ("topic"),
  ("rating")
);

-- units.clubs, units.departments, units.offices, units.league_general_branches, units.league_branches, units.party_branches
select
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'club'
  )) as "c0",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'club'
  )) as "c1",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'department'
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'department'
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'office'
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'office'
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'league_general_branch'
  )) as "c6",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'league_general_branch'
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'league_branch'
  )) as "c8",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'league_branch'
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "kind" = 'party_branch'
  )) as "c10",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "kind" = 'party_branch'
  )) as "c11"
from "activities"."fact_unit"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
);

-- league.members
select
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "study_mode" = 'full_time'
  )) as "c2",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "study_mode" = 'full_time'
  )) as "c3"
from "activities"."fact_league_membership"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("sex")
);

-- party.members, party.in_service, party.women
select
  "sex" as "by_sex",
  grouping("sex") as "grouping_sex",
  "standing" as "by_standing",
  grouping("standing") as "grouping_standing",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and true
  )) as "c4",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and true
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "standing" = 'in_service'
  )) as "c6",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "standing" = 'in_service'
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "sex" = '2'
  )) as "c8",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "sex" = '2'
  )) as "c9"
from "activities"."fact_party_membership"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
)
group by grouping sets (
  (),
  ("standing"),
  ("sex")
);

-- awards.count
select
  "level" as "by_award_level",
  grouping("level") as "grouping_award_level",
  "holder" as "by_holder",
  grouping("holder") as "grouping_holder",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and true
  )) as "c4",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and true
  )) as "c5"
from "activities"."fact_award"
where (
  "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("level"),
  ("holder")
);

-- public_training.participants
select
  "programme" as "by_programme",
  grouping("programme") as "grouping_programme",
  count(*) filter (where (
    "happened_on" between date '2019-01-01' and date '2019-12-31'
    and true
  )) as "c2",
  count(*) filter (where (
    "happened_on" between date '2018-01-01' and date '2018-12-31'
    and true
  )) as "c3"
from "activities"."fact_public_training"
where (
  "happened_on" between date '2019-01-01' and date '2019-12-31'
  or "happened_on" between date '2018-01-01' and date '2018-12-31'
)
group by grouping sets (
  (),
  ("programme")
);

-- declared.bandwidth_telecom, declared.bandwidth_mobile, declared.planned_building_area, declared.planned_land, declared.grant_standard, declared.grant_standard_agriculture
select
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'bandwidth_telecom'
    and "value" is not null
  )) as "c0",
  max("value") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'bandwidth_telecom'
    and "value" is not null
  )) as "c1",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'bandwidth_telecom'
    and "value" is not null
  )) as "c2",
  max("value") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'bandwidth_telecom'
    and "value" is not null
  )) as "c3",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'bandwidth_mobile'
    and "value" is not null
  )) as "c4",
  max("value") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'bandwidth_mobile'
    and "value" is not null
  )) as "c5",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'bandwidth_mobile'
    and "value" is not null
  )) as "c6",
  max("value") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'bandwidth_mobile'
    and "value" is not null
  )) as "c7",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'planned_building_area'
    and "value" is not null
  )) as "c8",
  max("value") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'planned_building_area'
    and "value" is not null
  )) as "c9",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'planned_building_area'
    and "value" is not null
  )) as "c10",
  max("value") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'planned_building_area'
    and "value" is not null
  )) as "c11",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'planned_land'
    and "value" is not null
  )) as "c12",
  max("value") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'planned_land'
    and "value" is not null
  )) as "c13",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'planned_land'
    and "value" is not null
  )) as "c14",
  max("value") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'planned_land'
    and "value" is not null
  )) as "c15",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'grant_standard'
    and "value" is not null
  )) as "c16",
  max("value") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'grant_standard'
    and "value" is not null
  )) as "c17",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'grant_standard'
    and "value" is not null
  )) as "c18",
  max("value") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'grant_standard'
    and "value" is not null
  )) as "c19",
  count(*) filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'grant_standard_agriculture'
    and "value" is not null
  )) as "c20",
  max("value") filter (where (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
    and "code" = 'grant_standard_agriculture'
    and "value" is not null
  )) as "c21",
  count(*) filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'grant_standard_agriculture'
    and "value" is not null
  )) as "c22",
  max("value") filter (where (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
    and "code" = 'grant_standard_agriculture'
    and "value" is not null
  )) as "c23"
from "declared"."fact_declaration"
where (
  (
    "valid_from" <= date '2019-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2019-09-30'
    )
  )
  or (
    "valid_from" <= date '2018-09-30'
    and (
      "valid_to" is null
      or "valid_to" > date '2018-09-30'
    )
  )
);

