-- Matched graduates, this school year and the last.
select d.graduated_on >= :school_year_from as this_year, count(*) as graduates,
  count(*) filter (where d.kind = 'employed') as employed,
  count(*) filter (where d.kind = 'college') as college,
  count(*) filter (where d.kind = 'bachelor') as bachelor,
  count(*) filter (where d.kind in ('college', 'bachelor', 'through_path')) as further_study,
  count(*) filter (where d.matched) as matched,
  count(*) filter (where d.matched and d.kind in ('employed', 'self_employed')) as matched_employed,
  count(*) filter (where d.matched and d.kind in ('college', 'bachelor', 'through_path')) as matched_study
from destinations.destination d
where d.graduated_on between :last_school_year_from and :school_year_until
group by 1
