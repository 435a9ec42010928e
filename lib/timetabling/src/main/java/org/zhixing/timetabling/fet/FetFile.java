package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xml.Element;

/// A school as FET keeps it.
/// @param root the file's elements
public record FetFile(Element root) {

    /// The school as a problem, and what of it could not be said there.
    /// @param id what the problem is to be called
    /// @throws Unreadable naming the element that is wrong
    public FetSchool school(String id) throws Unreadable {
        return new SchoolReading(root).school(id);
    }
}
