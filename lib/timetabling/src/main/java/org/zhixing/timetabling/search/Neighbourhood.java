package org.zhixing.timetabling.search;

/// The kinds of moves.
public enum Neighbourhood {

    /// A lesson starts at another time, whoever is busy then.
    RETIME,

    /// A lesson starts at another time, what is in its way moves the opposite way, and so on, as long as few links do.
    CHAIN,

    /// The same with as many links as it takes: dear, and seldom accepted.
    LONG_CHAIN,

    /// Two lessons of any duration that follow one another change their order.
    TURN,

    /// Another resource fills a slot of a lesson.
    REFILL,

    /// Two resources change places.
    EXCHANGE,

    /// Another resource fills a slot in all lessons of an event.
    REFILL_ALL,

    /// A lesson is cut in two; one of them goes elsewhere.
    SPLIT,

    /// Two lessons of an event become one.
    MERGE
}
