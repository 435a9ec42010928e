package org.zhixing.campus.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Invented people: names from lists, ID numbers with an area code that is not in use and a valid check character.
final class People {

    private static final List<String> FAMILY = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥");
    private static final List<String> GIVEN = List.of("知", "行", "学", "思", "明", "德", "勤", "技", "能", "匠", "工", "艺", "新", "远", "和", "达", "诚", "毅", "朴", "正", "书", "礼", "乐", "安", "宁", "康", "晨", "星", "雨", "林", "海", "山", "川", "禾", "麦", "木");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private final World world;
    private int serial;

    People(World world) {
        this.world = world;
    }

    /// Three characters; the family names are the stems and branches, so that nobody is meant.
    String name() {
        return world.oneOf(FAMILY) + world.oneOf(GIVEN) + world.oneOf(GIVEN) + (world.chance.nextInt(3) == 0 ? world.oneOf(GIVEN) : "");
    }

    /// GB 11643-1999 with the area code 99xxxx, which GB/T 2260 does not use; the order number is odd for men.
    String idNumber(LocalDate birth, String sex) {
        serial++;
        int order = serial % 500 * 2 + (sex.equals("1") ? 1 : 0);
        String digits = "99" + String.format("%04d", (serial / 500 + world.copy() * 100) % 10_000) + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", order);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECK.charAt(sum % 11);
    }

    /// Of the range 100…, which is not given to mobile telephones.
    String phone() {
        return "100" + String.format("%08d", world.chance.nextInt(100_000_000));
    }
}
