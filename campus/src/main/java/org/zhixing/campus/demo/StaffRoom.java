package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.demo.SchoolPlan.StaffYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The staff: hired, moved and let go each August so that every year's census is met.
final class StaffRoom {

    /// @param major null for general courses and for those who do not teach
    private record Post(String kind, @Nullable String teaches, @Nullable String major) {}

    private static final class Member {
        final UUID id;
        final List<Object[]> posts = new ArrayList<>();
        Post post;
        LocalDate since;
        boolean here = true;
        boolean bachelor;
        boolean senior;
        boolean doubleQualified;
        boolean key;

        Member(UUID id, Post post, LocalDate since) {
            this.id = id;
            this.post = post;
            this.since = since;
        }

        boolean fullTime() {
            return here && post.kind.equals("full_time_teacher");
        }

        void end(LocalDate on) {
            posts.add(new Object[] {post, since, on});
            here = false;
        }

        void moveTo(Post next, LocalDate on) {
            posts.add(new Object[] {post, since, on});
            post = next;
            since = on;
            here = true;
        }
    }

    private final World world;
    private final People people;
    private final World.Rows rows;
    private final World.Rows degrees;
    private final World.Rows titles;
    private final World.Rows doubles;
    private final World.Rows keys;
    private final List<Member> members = new ArrayList<>();

    StaffRoom(World world, People people, List<StaffYear> years) {
        this.world = world;
        this.people = people;
        this.rows = world.rows("staff.member", "staff_number", "name", "sex", "birth_date", "id_number", "phone");
        this.degrees = world.rows("staff.degree", "member", "level", "valid_from", "valid_to");
        this.titles = world.rows("staff.title", "member", "level", "valid_from", "valid_to");
        this.doubles = world.rows("staff.double_qualification", "member", "certificate", "valid_from", "valid_to");
        this.keys = world.rows("staff.key_teacher", "member", "level", "valid_from", "valid_to");
        for (StaffYear year : years) {
            live(year, year == years.getFirst());
        }
    }

    /// Those who may be class teachers, again and again.
    Iterator<UUID> classTeachers() {
        List<UUID> teachers = members.stream().filter(Member::fullTime).map(member -> member.id).toList();
        return Stream.generate(teachers::stream).flatMap(all -> all).iterator();
    }

    /// Full-time teachers of today.
    int fullTimeTeachers() {
        return (int) members.stream().filter(Member::fullTime).count();
    }

    void post(Majors majors) {
        World.Rows posts = world.rows("staff.post", "member", "kind", "teaches", "major", "valid_from", "valid_to");
        for (Member member : members) {
            List<Object[]> all = new ArrayList<>(member.posts);
            if (member.here) {
                all.add(new Object[] {member.post, member.since, null});
            }
            for (Object[] span : all) {
                Post post = (Post) span[0];
                posts.add(member.id, post.kind, post.teaches, post.major == null ? null : majors.id(post.major), span[1], span[2]);
            }
        }
    }

    void train(int year) {
        World.Rows trainings = world.rows("staff.training", "member", "level", "topic", "days", "finished_on");
        List<String> levels = List.of("national", "provincial", "municipal", "school", "school", "enterprise");
        List<String> topics = List.of("课程标准研修", "信息化教学", "班主任工作", "专业技能", "企业实践", "教学诊断与改进");
        for (Member member : members) {
            for (int i = world.chance.nextInt(3); i > 0 && member.fullTime(); i--) {
                trainings.add(member.id, world.oneOf(levels), world.oneOf(topics), world.between(1, 20), world.between(LocalDate.of(year - 1, 9, 10), LocalDate.of(year, 8, 20)));
            }
        }
    }

    private void live(StaffYear year, boolean first) {
        LocalDate day = first ? LocalDate.of(year.year() - 5, 8, 20) : LocalDate.of(year.year(), 8, 20);
        Map<Post, Integer> wanted = new LinkedHashMap<>();
        year.professional().forEach((major, count) -> wanted.put(new Post("full_time_teacher", "professional", major), count));
        int professional = year.professional().values().stream().mapToInt(Integer::intValue).sum();
        wanted.put(new Post("full_time_teacher", "general", null), year.fullTime() - professional);
        wanted.put(new Post("part_time_teacher", "professional", null), year.partTime());
        wanted.put(new Post("other", null, null), year.other());
        List<Member> spare = release(wanted, day);
        wanted.forEach((post, count) -> fill(post, count, spare, day));
        spare.forEach(member -> member.end(day));
        qualify(year, day);
    }

    /// Those beyond what a post needs; they move to another post or go.
    private List<Member> release(Map<Post, Integer> wanted, LocalDate day) {
        Map<Post, List<Member>> present = new LinkedHashMap<>();
        members.stream().filter(member -> member.here).forEach(member -> present.computeIfAbsent(member.post, post -> new ArrayList<>()).add(member));
        List<Member> spare = new ArrayList<>();
        present.forEach((post, there) -> spare.addAll(there.subList(Math.min(there.size(), wanted.getOrDefault(post, 0)), there.size())));
        return spare;
    }

    private void fill(Post post, int count, List<Member> spare, LocalDate day) {
        long present = members.stream().filter(member -> member.here && member.post.equals(post) && !spare.contains(member)).count();
        for (long missing = count - present; missing > 0; missing--) {
            Member mover = post.kind.equals("full_time_teacher")
                ? spare.stream().filter(member -> member.post.kind.equals(post.kind)).findFirst().orElse(null) : null;
            if (mover == null) {
                hire(post, day);
            } else {
                spare.remove(mover);
                mover.moveTo(post, day);
            }
        }
    }

    private void hire(Post post, LocalDate day) {
        String sex = world.chance.nextInt(100) < 58 ? "2" : "1";
        LocalDate birth = LocalDate.of(day.getYear() - world.between(24, 50), world.between(1, 12), world.between(1, 28));
        UUID id = rows.add(world.ownNumber("T" + String.format("%04d", members.size() + 1)), people.name(), sex, birth, people.idNumber(birth, sex), people.phone());
        members.add(new Member(id, post, day));
    }

    private void qualify(StaffYear year, LocalDate day) {
        LocalDate on = day.plusDays(5);
        List<Member> teachers = new ArrayList<>(members.stream().filter(Member::fullTime).toList());
        Collections.shuffle(teachers, world.chance);
        award(teachers, member -> member.bachelor, year.bachelors(), member -> {
            member.bachelor = true;
            degrees.add(member.id, world.chance.nextInt(12) == 0 ? "master" : "bachelor", on, null);
        });
        award(teachers, member -> member.senior, year.senior(), member -> {
            member.senior = true;
            titles.add(member.id, "senior", on, null);
        });
        award(teachers, member -> member.doubleQualified, year.doubleQualified(), member -> {
            member.doubleQualified = true;
            doubles.add(member.id, world.oneOf(List.of("车工高级", "护士执业", "会计师", "育婴师高级", "电工技师", "汽车维修高级", "计算机程序设计员")), on, null);
        });
        award(teachers, member -> member.key, year.key(), member -> {
            member.key = true;
            keys.add(member.id, world.oneOf(List.of("provincial", "municipal", "municipal", "school")), on, null);
        });
    }

    /// Those without it get it until there are enough; whoever has it keeps it.
    private static void award(List<Member> teachers, Predicate<Member> has, int wanted, Consumer<Member> give) {
        long present = teachers.stream().filter(has).count();
        teachers.stream().filter(has.negate()).limit(Math.max(0, wanted - present)).forEach(give);
    }

    /// Teachers without a bachelor's degree have another, and those without a senior title another title.
    void complete(LocalDate from) {
        for (Member member : members) {
            if (!member.bachelor) {
                degrees.add(member.id, member.post.kind.equals("other") ? "secondary" : "associate", from.isBefore(member.since) ? member.since : from, null);
            }
            if (!member.senior && !member.post.kind.equals("other")) {
                titles.add(member.id, world.chance.nextBoolean() ? "middle" : "junior", from.isBefore(member.since) ? member.since : from, null);
            }
        }
    }
}
