package org.zhixing.campus.audit;

import org.zhixing.audit.Location;

/// A published number beside the figure that the records give for it.
/// @param key      of the figures it may be, written as in templates: `students.roll|grade=1@-1`; empty where none is known
/// @param computed the figures as the report would print them; empty where there is none
public record Compared(Location location, String key, String published, String computed, Standing standing) {
}
