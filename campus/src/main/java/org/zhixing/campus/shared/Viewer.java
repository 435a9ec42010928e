package org.zhixing.campus.shared;

/// Who looks or acts. Until there are accounts it is whoever uses this machine.
/// @param name as it stands in histories
public record Viewer(String name) {

    public static final Viewer LOCAL_OPERATOR = new Viewer("本机操作员");
}
