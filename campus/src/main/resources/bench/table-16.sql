-- First monthly income of graduates employed directly, this school year and the last.
select d.graduated_on >= :school_year_from as this_year, count(*) as employed, min(d.monthly_income) as lowest, max(d.monthly_income) as highest
from destinations.destination d
where d.kind = 'employed' and d.graduated_on between :last_school_year_from and :school_year_until
group by 1
