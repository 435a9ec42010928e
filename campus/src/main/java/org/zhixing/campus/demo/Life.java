package org.zhixing.campus.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Aid, money, surveys, clubs, League and Party, awards, training for the public, and what the school declares.
final class Life {

    private final World world;
    private final Roll roll;
    private final Majors majors;

    Life(World world, Roll roll, Majors majors) {
        this.world = world;
        this.roll = roll;
        this.majors = majors;
    }

    void live(SchoolPlan plan) {
        declare(plan);
        aid(plan);
        money(plan);
        plan.surveys().forEach(this::survey);
        activities(plan);
    }

    private void declare(SchoolPlan plan) {
        world.rows("declared.school", "name", "english_name", "organiser", "founded").add(plan.name(), plan.englishName(), plan.organiser(), plan.founded());
        var facts = world.rows("declared.fact", "code", "label", "value", "unit", "declarer", "document", "valid_from", "valid_to");
        plan.declared().forEach(one -> facts.add(one.code(), one.label(), one.value(), one.unit(), one.declarer(), one.document(), one.since(), null));
    }

    /// Every full-time student's fees are waived each autumn; grants are given in spring.
    private void aid(SchoolPlan plan) {
        var awards = world.rows("aid.award", "student", "kind", "amount", "granted_on");
        plan.grants().forEach((year, count) -> {
            LocalDate autumn = LocalDate.of(year, 9, 30);
            roll.fullTimeOn(autumn).forEach(pupil -> awards.add(pupil.id, "tuition_waiver", 1000, autumn));
            LocalDate spring = LocalDate.of(year, 4, 20);
            List<Pupil> eligible = new ArrayList<>(roll.fullTimeOn(spring));
            Collections.shuffle(eligible, world.chance);
            eligible.subList(0, Math.min(count, eligible.size()))
                .forEach(pupil -> awards.add(pupil.id, "national_grant", majors.category(pupil.major(spring)).equals("01") ? 2000 : 1500, spring));
        });
    }

    /// What comes in is spent twenty days later.
    private void money(SchoolPlan plan) {
        var appropriations = world.rows("finance.appropriation", "document_number", "source", "category", "amount", "received_on");
        var expenditures = world.rows("finance.expenditure", "voucher_number", "category", "amount", "spent_on");
        for (SchoolPlan.Appropriation one : plan.appropriations()) {
            LocalDate day = one.receivedOn();
            appropriations.add(world.own("拨款" + day), one.category().equals("earmarked") ? "province" : "county", one.category(), one.amount(), day);
            String purpose = switch (one.category()) {
                case "personnel", "operating" -> one.category();
                case "earmarked" -> "equipment";
                default -> "student_aid";
            };
            expenditures.add(world.own("支出" + day), purpose, one.amount(), day.plusDays(20));
        }
    }

    private void survey(SchoolPlan.Survey survey) {
        var respondents = world.rows("surveys.respondent", "questionnaire", "number", "class");
        var answers = world.rows("surveys.answer", "respondent", "topic", "rating");
        UUID questionnaire = world.rows("surveys.questionnaire", "name", "audience", "held_on")
            .add(world.own(survey.heldOn().getYear() + (survey.audience().equals("students") ? "在校生满意度调查" : "毕业生满意度调查")), survey.audience(), survey.heldOn());
        List<UUID> classes = roll.fullTimeOn(survey.heldOn()).stream().map(pupil -> majors.classOf(pupil, survey.heldOn()))
            .filter(Objects::nonNull).collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
            .entrySet().stream().filter(entry -> entry.getValue() >= 10).map(Map.Entry::getKey).limit(survey.classes()).toList();
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < survey.respondents(); i++) {
            asked.add(respondents.add(questionnaire, i + 1, survey.classes() == 0 ? null : classes.get(i / 10 % classes.size())));
        }
        survey.satisfied().forEach((topic, satisfied) -> {
            List<UUID> order = new ArrayList<>(asked);
            Collections.shuffle(order, world.chance);
            for (int i = 0; i < order.size(); i++) {
                answers.add(order.get(i), topic, i < satisfied ? "satisfied" : world.chance.nextInt(4) == 0 ? "dissatisfied" : "neutral");
            }
        });
    }

    private void activities(SchoolPlan plan) {
        var units = world.rows("activities.unit", "name", "kind", "valid_from", "valid_to");
        Map<String, String> words = Map.of("department", "专业部", "office", "科室", "club", "社团", "league_general_branch", "团总支", "league_branch", "团支部", "party_branch", "党支部");
        plan.units().forEach((kind, count) -> IntStream.rangeClosed(1, count)
            .forEach(i -> units.add(world.own("第" + i + Objects.requireNonNull(words.get(kind))), kind, LocalDate.of(2016, 9, 1), null)));
        league(plan.leagueMembers());
        party(plan.party());
        var awards = world.rows("activities.award", "title", "level", "holder", "awarded_on");
        plan.awards().forEach((level, count) -> IntStream.rangeClosed(1, count).forEach(i ->
            awards.add("技能竞赛与评优第" + i + "项", level, world.oneOf(List.of("student", "student", "teacher", "school")), world.between(LocalDate.of(2019, 1, 10), LocalDate.of(2019, 12, 10)))));
        var trained = world.rows("activities.public_training_participant", "registration_number", "programme", "finished_on");
        plan.publicTraining().forEach((year, count) -> IntStream.rangeClosed(1, count).forEach(i ->
            trained.add(world.ownNumber(year + String.format("%05d", i)), world.oneOf(List.of("新型职业农民培训", "下岗职工技能培训", "养老护理员培训")), world.between(LocalDate.of(year, 3, 1), LocalDate.of(year, 11, 30)))));
    }

    private void league(int count) {
        var memberships = world.rows("activities.league_membership", "student", "valid_from", "valid_to");
        List<Pupil> members = new ArrayList<>(roll.fullTimeOn(LocalDate.of(2019, 9, 30)));
        Collections.shuffle(members, world.chance);
        members.subList(0, Math.min(count, members.size())).forEach(pupil -> memberships.add(pupil.id, joined(pupil), null));
    }

    /// The League admits on 4 May, and in September those who came since; whoever came last of all, at once.
    private static LocalDate joined(Pupil pupil) {
        return Stream.of(LocalDate.of(2019, 5, 4), LocalDate.of(2019, 9, 28)).filter(day -> !day.isBefore(pupil.came)).findFirst().orElse(pupil.came);
    }

    /// The women stand evenly among the men.
    private void party(SchoolPlan.Party plan) {
        var memberships = world.rows("activities.party_membership", "party_number", "member", "sex", "standing", "valid_from", "valid_to");
        int step = Math.max(1, plan.members() / Math.max(1, plan.women()));
        for (int i = 0; i < plan.members(); i++) {
            boolean woman = i % step == 0 && i / step < plan.women();
            memberships.add(world.ownNumber(String.format("D%05d", i + 1)), null, woman ? "2" : "1",
                i < plan.inService() ? "in_service" : "retired", LocalDate.of(2012, 7, 1), null);
        }
    }
}
