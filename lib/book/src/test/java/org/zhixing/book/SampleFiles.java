package org.zhixing.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A book as the bytes of one of its forms.
final class SampleFiles {

    private SampleFiles() {}

    interface Form {
        void write(Book book, OutputStream out) throws IOException;
    }

    static byte[] bytes(Form form, Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(book, out);
        return out.toByteArray();
    }
}
