package org.zhixing.audit.document;

/// What a report consists of, in its order.
public sealed interface Block permits Heading, Paragraph, Table {

    int offset();
}
