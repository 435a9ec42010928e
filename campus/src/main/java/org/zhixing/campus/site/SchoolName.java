package org.zhixing.campus.site;

import org.zhixing.indicators.Label;

/// Tells the pages whose they are; the area that knows the school's name answers, so that pages need not know that area.
public interface SchoolName {

    Label school();
}
