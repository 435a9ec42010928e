package org.zhixing.campus.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTest {

    @Test
    void chineseIsSpelledWithoutTones() {
        assertThat(Pinyin.full("在校生数")).isEqualTo("zaixiaoshengshu");
        assertThat(Pinyin.full("就业率")).isEqualTo("jiuyelv");
    }

    @Test
    void initialsAreTheFirstLetterOfEachCharacter() {
        assertThat(Pinyin.initials("在校生数")).isEqualTo("zxss");
        assertThat(Pinyin.initials("生师比（全日制在校生）")).isEqualTo("ssbqrzzxs");
    }

    @Test
    void lettersAndDigitsStayAndSignsGo() {
        assertThat(Pinyin.initials("“3+2”联读率")).isEqualTo("32ldl");
        assertThat(Pinyin.full("GDP 增长")).startsWith("gdpzeng");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsNotCutInHalf() {
        assertThat(Pinyin.full("𠀀甲")).endsWith("jia");
        assertThat(Pinyin.initials("𠀀甲").codePointCount(0, Pinyin.initials("𠀀甲").length())).isEqualTo(2);
    }
}
