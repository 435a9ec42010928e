package org.zhixing.campus.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a text file's characters are written.
/// @param mark bytes at the beginning that only say so
record Encoding(Charset charset, int mark) {

    static final Charset GB18030 = Charset.forName("GB18030");

    /// By what all of the file is: UTF-8 is hardly ever hit by chance. Of a file that is neither, the encoding in which more can be read.
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8192);
        }
        Encoding first = of(head);
        if (first.mark > 0 || !first.charset.equals(StandardCharsets.UTF_8) && !first.charset.equals(GB18030)) {
            return first;
        }
        long utf8 = readable(file, StandardCharsets.UTF_8);
        return new Encoding(utf8 == Long.MAX_VALUE || utf8 > readable(file, GB18030) ? StandardCharsets.UTF_8 : GB18030, 0);
    }

    /// By the first bytes alone.
    static Encoding of(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        } else if (begins(head, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        } else if (begins(head, 0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > head.length / 5) {
            return new Encoding(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(readable(ByteBuffer.wrap(head), StandardCharsets.UTF_8) >= head.length - 3 ? StandardCharsets.UTF_8 : GB18030, 0);
    }

    /// The text of some bytes from the file's beginning, as well as it can be read.
    String decoded(byte[] head) {
        return new String(head, mark, head.length - mark, charset);
    }

    /// @throws java.nio.charset.CharacterCodingException by the reader, where bytes are no character
    Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(mark);
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return new Utf16(in, charset.equals(StandardCharsets.UTF_16BE));
        }
        return new Strict(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// How many characters come before the first that is none; all of them, the greatest number.
    private static long readable(Path file, Charset charset) throws IOException {
        char[] piece = new char[1 << 16];
        long count = 0;
        try (Reader reader = new Encoding(charset, 0).reader(file)) {
            for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
                count += n;
            }
            return Long.MAX_VALUE;
        } catch (CharacterCodingException none) {
            return count;
        }
    }

    /// How many bytes come before the first that is none.
    private static int readable(ByteBuffer bytes, Charset charset) {
        charset.newDecoder().decode(bytes, CharBuffer.allocate(bytes.remaining() + 1), false);
        return bytes.position();
    }

    /// Gives out what comes before bytes that are no character, and only then refuses them, so that their line can be said.
    private static final class Strict extends Reader {

        private final InputStream in;
        private final CharsetDecoder decoder;
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
        private boolean ended;

        Strict(InputStream in, CharsetDecoder decoder) {
            this.in = in;
            this.decoder = decoder;
        }

        /// @param length at least 2, so that any one character has room
        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            CharBuffer out = CharBuffer.wrap(buffer, offset, length);
            while (true) {
                CoderResult result = decoder.decode(bytes, out, ended);
                if (out.position() > offset) {
                    return out.position() - offset;
                } else if (result.isError()) {
                    result.throwException();
                } else if (ended) {
                    return -1;
                }
                bytes.compact();
                int more = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = more < 0;
                bytes.position(bytes.position() + Math.max(more, 0)).flip();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /// UTF-16 as it stands: half a character is passed on, so that whoever looks at the text can say where it is.
    private static final class Utf16 extends Reader {

        private final InputStream in;
        private final boolean bigEndian;

        Utf16(InputStream in, boolean bigEndian) {
            this.in = in;
            this.bigEndian = bigEndian;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                int first = in.read();
                int second = in.read();
                if (second < 0) {
                    return i == 0 ? -1 : i;
                }
                buffer[offset + i] = (char) (bigEndian ? first << 8 | second : second << 8 | first);
            }
            return length;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
