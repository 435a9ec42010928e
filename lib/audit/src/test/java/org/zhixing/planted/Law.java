package org.zhixing.planted;

import java.util.List;

/// What the numbers of a made report obey; `wrongable` are those whose change a reader could prove from the law.
record Law(String kind, List<Slot> slots) {
}
