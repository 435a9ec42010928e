package org.zhixing.campus.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part being unpacked, that ends with a refusal where it grows beyond its limit, or where one single thing in it does.
final class LimitedStream extends FilterInputStream {

    private static final long LARGEST_THING = 32 << 20;

    private final long most;
    private long read;
    private long lastThing;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /// Says that the reader has come to another element or text.
    void progress() {
        lastThing = read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n;
        try {
            n = super.read(bytes, offset, length);
        } catch (RuntimeException damaged) {
            throw Unreadable.damaged(damaged);
        }
        read += Math.max(0, n);
        if (read > most || read - lastThing > LARGEST_THING) {
            throw tooLarge(most);
        }
        return n;
    }

    static Unreadable tooLarge(long most) {
        return new Unreadable("解压后超过 " + (most >> 20) + " MB，不是正常的工作簿（可能是“压缩炸弹”）；如果数据确实很多，请拆成几个文件",
            "unpacks to more than " + (most >> 20) + " MB, as no ordinary workbook does (perhaps a zip bomb); if there are really so many data, split them into several files");
    }
}
