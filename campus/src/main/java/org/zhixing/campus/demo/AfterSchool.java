package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where graduates went, and with whom the school works: partners and placements.
final class AfterSchool {

    private final World world;
    private final Roll roll;
    private final Majors majors;

    AfterSchool(World world, Roll roll, Majors majors) {
        this.world = world;
        this.roll = roll;
        this.majors = majors;
    }

    void follow(SchoolPlan plan) {
        plan.destinations().forEach(this::destinations);
        partners(plan);
    }

    private void destinations(SchoolPlan.Leavers leavers) {
        List<Pupil> graduates = new ArrayList<>(roll.graduatesOf(leavers.year()));
        Collections.shuffle(graduates, world.chance);
        Map<String, Integer> none = new LinkedHashMap<>(leavers.none());
        List<Pupil> placed = new ArrayList<>();
        List<Pupil> unplaced = new ArrayList<>();
        for (Pupil pupil : graduates) {
            boolean unlucky = none.merge(majors.category(pupil.major), -1, Integer::sum) >= 0;
            (unlucky ? unplaced : placed).add(pupil);
        }
        int college = placed.size() - leavers.employed() - leavers.bachelor();
        for (int i = 0; i < placed.size(); i++) {
            String kind = i < leavers.bachelor() ? "bachelor" : i < leavers.bachelor() + college ? "college" : "employed";
            record(placed.get(i), kind, i < leavers.matched(), leavers, i - leavers.bachelor() - college);
        }
        unplaced.forEach(pupil -> record(pupil, "none", null, leavers, 0));
        sit(leavers, placed, unplaced);
    }

    /// @param which of the employed; the first has the lowest income, the second the highest
    private void record(Pupil pupil, String kind, @Nullable Boolean matched, SchoolPlan.Leavers leavers, int which) {
        var destinations = world.rows("destinations.destination", "student", "graduated_on", "kind", "matched", "employer", "employer_kind", "monthly_income", "ascertained_on");
        boolean employed = kind.equals("employed");
        int steps = leavers.incomeHighest().subtract(leavers.incomeLowest()).intValue() / 100;
        BigDecimal income = which == 0 ? leavers.incomeLowest() : which == 1 ? leavers.incomeHighest() : leavers.incomeLowest().add(BigDecimal.valueOf(100L * world.between(0, steps)));
        destinations.add(pupil.id, pupil.left, kind, matched, employed ? "虚构用人单位" + world.between(1, 40) : null, employed ? "company" : null,
            employed ? income : null, LocalDate.of(leavers.year(), 8, 25));
    }

    /// All graduates sit the entrance examination, and where one more is planned, someone who left in June after it.
    private void sit(SchoolPlan.Leavers leavers, List<Pupil> placed, List<Pupil> unplaced) {
        var sittings = world.rows("destinations.entrance_examination", "student", "sat_on", "marks", "above_bachelor_line", "admitted");
        LocalDate day = LocalDate.of(leavers.year(), 6, 7);
        List<Pupil> all = new ArrayList<>(placed);
        all.addAll(unplaced);
        roll.all().stream().filter(pupil -> pupil.left != null && pupil.left.isAfter(day) && pupil.left.isBefore(day.plusDays(20)) && pupil.grade(day) == 3)
            .limit(Math.max(0, leavers.sat() - all.size())).forEach(all::add);
        for (int i = 0; i < Math.min(leavers.sat(), all.size()); i++) {
            String admitted = i < leavers.bachelor() ? "bachelor" : i < leavers.admitted() ? "college" : null;
            boolean above = i < leavers.bachelorLine();
            sittings.add(all.get(i).id, day, above ? world.between(430, 560) : world.between(180, 429), above, admitted);
        }
    }

    private void partners(SchoolPlan plan) {
        var partners = world.rows("partners.partner", "name", "sector");
        var agreements = world.rows("partners.agreement", "partner", "kind", "valid_from", "valid_to");
        Map<String, String> words = Map.of("automobile", "汽车公司", "dairy", "乳业公司", "hospital", "医院", "kindergarten", "幼儿园", "manufacturing", "制造公司", "commerce", "商贸公司", "information", "信息技术公司", "agriculture", "农业合作社", "tourism", "旅行社");
        Map<String, List<UUID>> bySector = new LinkedHashMap<>();
        int[] onCampus = {plan.onCampus()};
        plan.partners().forEach((sector, count) -> {
            for (int i = 1; i <= count; i++) {
                UUID partner = partners.add(world.own("虚构" + words.getOrDefault(sector, "单位") + i), sector);
                bySector.computeIfAbsent(sector, key -> new ArrayList<>()).add(partner);
                LocalDate since = world.between(LocalDate.of(2014, 1, 1), LocalDate.of(2018, 12, 31));
                agreements.add(partner, "cooperation", since, null);
                if (i == 1 && onCampus[0]-- > 0) {
                    agreements.add(partner, "on_campus", since, null);
                }
            }
        });
        place(plan, bySector);
    }

    private void place(SchoolPlan plan, Map<String, List<UUID>> bySector) {
        var placements = world.rows("partners.placement", "student", "partner", "major", "kind", "post", "hours", "insured", "valid_from", "valid_to");
        Map<Pupil, LocalDate> busy = new LinkedHashMap<>();
        Map<String, Integer> next = new LinkedHashMap<>();
        for (SchoolPlan.Placements some : plan.placements()) {
            List<UUID> hosts = bySector.getOrDefault(some.sector(), List.of()).subList(0, plan.hosts().getOrDefault(some.sector(), 1));
            int left = some.students();
            for (int s = 0; s < some.starts().size(); s++) {
                LocalDate start = some.starts().get(s);
                int wanted = left / (some.starts().size() - s);
                left -= wanted;
                List<Pupil> free = roll.fullTimeOn(start).stream()
                    .filter(pupil -> pupil.major(start).equals(some.major()) && !busy.getOrDefault(pupil, LocalDate.MIN).isAfter(start)).toList();
                if (free.size() < wanted) {
                    throw new IllegalStateException("Only " + free.size() + " students of " + some.major() + " can be placed on " + start + ", not " + wanted);
                }
                for (Pupil pupil : free.subList(free.size() - wanted, free.size())) {
                    LocalDate until = start.plusDays(some.hours() / 6);
                    busy.put(pupil, until);
                    placements.add(pupil.id, hosts.get(next.merge(some.sector(), 1, Integer::sum) % hosts.size()), majors.id(some.major()), "internship", "实习岗位", some.hours(), true, start, until);
                }
            }
        }
        LocalDate visit = LocalDate.of(plan.experience().year(), 4, 15);
        List<UUID> all = bySector.values().stream().flatMap(List::stream).toList();
        List<Pupil> free = roll.fullTimeOn(visit).stream().filter(pupil -> pupil.grade(visit) == 1 && !busy.containsKey(pupil)).toList();
        for (Pupil pupil : free.subList(0, Math.min(plan.experience().students(), free.size()))) {
            placements.add(pupil.id, world.oneOf(all), majors.id(pupil.major(visit)), "experience", "企业实践体验", 16, true, visit, visit.plusDays(3));
        }
    }
}
