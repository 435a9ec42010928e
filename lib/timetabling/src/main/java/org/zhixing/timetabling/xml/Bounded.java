package org.zhixing.timetabling.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that gives no more than so many bytes, whatever its compressed form promises.
final class Bounded extends FilterInputStream {

    /// Thrown where a file goes on beyond the limit.
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : counted(read, 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int result, int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge();
        }
        return result;
    }
}
