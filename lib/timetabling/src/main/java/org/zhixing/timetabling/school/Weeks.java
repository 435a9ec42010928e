package org.zhixing.timetabling.school;

/// In which weeks something is taught.
public enum Weeks {
    EVERY, ODD, EVEN
}
