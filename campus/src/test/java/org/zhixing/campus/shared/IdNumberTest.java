package org.zhixing.campus.shared;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.demo.DemoSchool;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class IdNumberTest {

    /// The example of GB 11643-1999, annex A, and the same with every other check character.
    @Test
    void onlyOneCheckCharacterIsRight() {
        assertThat(Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X").filter(check -> IdNumber.valid("11010519491231002" + check))).containsExactly("X");
        assertThat(Stream.of("", "11010519491231002x", "1101051949123100", "1101051949123100２X").anyMatch(IdNumber::valid)).isFalse();
    }

    @Test
    void holdsTheDateOfBirth() {
        assertThat(IdNumber.bornOn("11010519491231002X", LocalDate.of(1949, 12, 31))).isTrue();
        assertThat(IdNumber.bornOn("11010519491231002X", LocalDate.of(1949, 12, 30))).isFalse();
    }

    /// The same rule is asked of records on their way in, here, and of those that are there, in the database.
    @Test
    void agreesWithTheCheckInTheDatabase() {
        Random chance = new Random(11);
        List<String> numbers = Stream.generate(() -> chance.ints(17, 0, 10).mapToObj(Integer::toString).reduce("", String::concat) + "0123456789X".charAt(chance.nextInt(11))).limit(2_000).toList();
        var inDatabase = DemoSchool.shared().sql().fetch("select checks.id_number_is_valid(n) from unnest(cast(? as text[])) with ordinality as t(n, place) order by place",
            (Object) numbers.toArray(String[]::new)).getValues(0, Boolean.class);
        assertThat(inDatabase).isEqualTo(numbers.stream().map(IdNumber::valid).toList()).contains(true, false);
    }
}
