package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

/// The whole numbers of a file.
final class Numbers {

    /// No sum of costs overflows with numbers up to here.
    private static final int LARGEST = 1_000_000;

    private Numbers() {}

    /// The number in a child that is there.
    static int of(Element parent, String child) throws Unreadable {
        return of(parent, child, 0);
    }

    static int of(Element parent, String child, int otherwise) throws Unreadable {
        Element number = parent.first(child).orElse(null);
        if (number == null) {
            return otherwise;
        }
        long value = value(number);
        if (value > LARGEST) {
            throw Faults.at(number, "数值过大", "the number is too large");
        }
        return (int) value;
    }

    /// A range between two children; a maximum may be as large as it likes.
    static Range range(Element parent, String minimum, String maximum) throws Unreadable {
        int least = of(parent, minimum, 0);
        int most = parent.first(maximum).map(each -> (int) Math.min(Integer.MAX_VALUE, value(each))).orElse(Integer.MAX_VALUE);
        if (least > most) {
            throw Faults.at(parent, "<" + minimum + "> 大于 <" + maximum + ">", "<" + minimum + "> exceeds <" + maximum + ">");
        }
        return new Range(least, most);
    }

    private static long value(Element number) {
        return Long.parseLong(number.text().strip().replace("+", ""));
    }
}
