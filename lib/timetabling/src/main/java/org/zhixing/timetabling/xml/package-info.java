/// XML files of timetables: read without document types and entities, bounded, held to a shape, every fault with its line.
@NullMarked
package org.zhixing.timetabling.xml;

import org.jspecify.annotations.NullMarked;
