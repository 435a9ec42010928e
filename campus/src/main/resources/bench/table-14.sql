-- Destinations by kind, this school year and the last.
select d.graduated_on >= :school_year_from as this_year, count(*) as graduates,
  count(*) filter (where d.kind = 'employed') as employed, count(*) filter (where d.kind = 'self_employed') as self_employed,
  count(*) filter (where d.kind = 'college') as college, count(*) filter (where d.kind = 'bachelor') as bachelor,
  count(*) filter (where d.kind = 'through_path') as through_path, count(*) filter (where d.kind <> 'none') as placed
from destinations.destination d
where d.graduated_on between :last_school_year_from and :school_year_until
group by 1
