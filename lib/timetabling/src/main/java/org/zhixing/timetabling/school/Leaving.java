package org.zhixing.timetabling.school;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.fet.FetFile;

import java.util.List;

/// A school that leaves for FET.
/// @param unsaid the rules, in words, that FET's file cannot say
public record Leaving(FetFile file, List<Sentence> unsaid) {

    /// @param school whose tasks and rules are written
    public static Leaving of(School school) {
        return new FetWriting(school).leaving();
    }
}
