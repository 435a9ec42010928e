package org.zhixing.timetabling.fet;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/// What is read is written again, and results go both ways.
class RoundTripTest {

    private static final String ROOMS = LittleFet.constraint("SubjectPreferredRooms", "Subject=S;Preferred_Room=R1;Preferred_Room=R2;");

    @Test
    void writingAFileLosesNothing() throws IOException, Unreadable {
        FetFile file = LittleFet.read(LittleFet.xml(ROOMS, LittleFet.constraint("ActivitiesDance", "Activity_Id=3;")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fet.write(file, out);
        FetFile again = LittleFet.read(out.toString(StandardCharsets.UTF_8));
        assertThat(again.school("x")).isEqualTo(file.school("x"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("小学校").contains("ConstraintActivitiesDance");
    }

    @Test
    void aPlanGoesToFetAndComesBack() throws IOException, Unreadable {
        FetFile file = LittleFet.read(LittleFet.xml(ROOMS));
        FetSchool school = file.school("little");
        FetResult result = Fet.readResult(new ByteArrayInputStream("<Activities_Timetable><Activity><Id>6</Id><Day>Tu</Day><Hour>3</Hour><Room>R2</Room></Activity></Activities_Timetable>".getBytes(StandardCharsets.UTF_8)));
        Plan plan = result.plan(school.problem());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fet.write(FetResult.of(school.problem(), plan, file), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<Room>R2</Room>");
        assertThat(Fet.readResult(new ByteArrayInputStream(out.toByteArray())).plan(school.problem())).isEqualTo(plan);
        assertThat(plan.lessons().get(5).time()).isEqualTo(6);
    }

    @Test
    void whatAFileLocksIsItsResult() throws IOException, Unreadable {
        FetFile file = LittleFet.read(LittleFet.xml(ROOMS, LittleFet.constraint("ActivityPreferredStartingTime", "Activity_Id=6;Preferred_Day=Tu;Preferred_Hour=3;Permanently_Locked=false;"),
            LittleFet.constraint("ActivityPreferredRoom", "Activity_Id=6;Room=R2;Permanently_Locked=false;")));
        FetSchool school = file.school("little");
        Plan plan = FetResult.lockedIn(file).plan(school.problem());
        assertThat(plan.lessons().get(5).time()).isEqualTo(6);
        assertThat(plan.lessons().get(5).resources()).contains(indexOf(school, "R2"));
    }

    private static int indexOf(FetSchool school, String room) {
        return school.problem().resources().stream().map(each -> each.name()).toList().indexOf(room);
    }
}
