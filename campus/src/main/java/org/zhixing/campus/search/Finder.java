package org.zhixing.campus.search;

import java.util.List;

/// Finds things of some kinds.
interface Finder {

    /// @param most so many of each kind
    /// @return a group for each kind; it may be empty
    List<Group> find(Query query, int most);
}
