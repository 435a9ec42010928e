package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The XML of a part as it stands, tag by tag, so that what is not changed can be copied letter by letter.
/// The part was read before, so it is well-formed and has no document type.
final class XmlTokens implements AutoCloseable {

    private static final int LONGEST_TAG = 32 << 20;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder raw = new StringBuilder();
    private int at;
    private int length;

    XmlTokens(Reader in) {
        this.in = in;
    }

    /// Whether there is another tag, or a piece of what stands between tags.
    boolean next() throws IOException {
        raw.setLength(0);
        int first = peek();
        if (first < 0) {
            return false;
        }
        if (first != '<') {
            while (at < length && buffer[at] != '<') {
                raw.append(buffer[at++]);
            }
            return true;
        }
        raw.append((char) first);
        at++;
        int second = peek();
        if (second == '!') {
            raw.append(take()).append(take());
            until(raw.charAt(2) == '-' ? "-->" : "]]>");
        } else if (second == '?') {
            until("?>");
        } else {
            tag();
        }
        return true;
    }

    /// A quoted value may hold a `>`.
    private void tag() throws IOException {
        char quote = 0;
        while (true) {
            char c = take();
            raw.append(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return;
            }
        }
    }

    private void until(String end) throws IOException {
        while (raw.length() < end.length() || !raw.substring(raw.length() - end.length()).equals(end)) {
            raw.append(take());
        }
    }

    String raw() {
        return raw.toString();
    }

    /// Whether it is the declaration of the XML itself.
    boolean declaration() {
        return raw.length() > 5 && raw.charAt(1) == '?' && raw.substring(2, 5).equals("xml");
    }

    boolean starts() {
        return raw.length() > 1 && raw.charAt(0) == '<' && raw.charAt(1) != '/' && raw.charAt(1) != '!' && raw.charAt(1) != '?';
    }

    boolean ends() {
        return raw.length() > 1 && raw.charAt(0) == '<' && raw.charAt(1) == '/';
    }

    /// Whether the element has no content, so that no end of it follows.
    boolean empty() {
        return raw.charAt(raw.length() - 2) == '/';
    }

    /// The local name of the element; empty between tags.
    String name() {
        String whole = qualified();
        return whole.substring(whole.indexOf(':') + 1);
    }

    /// `x:` where the element's name has a prefix.
    String prefix() {
        String whole = qualified();
        return whole.substring(0, whole.indexOf(':') + 1);
    }

    private String qualified() {
        if (!starts() && !ends()) {
            return "";
        }
        int from = ends() ? 2 : 1;
        int to = from;
        while (to < raw.length() && " \t\r\n/>".indexOf(raw.charAt(to)) < 0) {
            to++;
        }
        return raw.substring(from, to);
    }

    @Nullable String attribute(String name) {
        Matcher found = attributes(name).matcher(raw);
        return found.find() ? found.group(2).substring(1, found.group(2).length() - 1) : null;
    }

    /// The tag with an attribute set to a value.
    String with(String name, String value) {
        String bare = without(name);
        int end = bare.length() - (bare.charAt(bare.length() - 2) == '/' ? 2 : 1);
        return bare.substring(0, end).stripTrailing() + " " + name + "=\"" + value + "\"" + bare.substring(end);
    }

    String without(String name) {
        return attributes(name).matcher(raw).replaceFirst("");
    }

    private static Pattern attributes(String name) {
        return switch (name) {
            case "r" -> R;
            case "s" -> S;
            case "spans" -> SPANS;
            default -> pattern(name);
        };
    }

    private static final Pattern R = pattern("r");
    private static final Pattern S = pattern("s");
    private static final Pattern SPANS = pattern("spans");

    private static Pattern pattern(String name) {
        return Pattern.compile("(\\s+" + Pattern.quote(name) + "\\s*=\\s*)(\"[^\"]*\"|'[^']*')");
    }

    private char take() throws IOException {
        int c = peek();
        if (c < 0 || raw.length() > LONGEST_TAG) {
            throw Unreadable.damaged();
        }
        at++;
        return (char) c;
    }

    private int peek() throws IOException {
        if (at >= length) {
            length = Math.max(0, in.read(buffer));
            at = 0;
        }
        return length == 0 ? -1 : buffer[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
