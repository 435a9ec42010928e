package org.zhixing.campus.records.address;

import org.zhixing.campus.records.list.RecordView;

import java.util.List;

/// A view as someone asked for it in an address, with all that could not be understood.
public record Asked(RecordView view, List<Wrong> wrong) {}
