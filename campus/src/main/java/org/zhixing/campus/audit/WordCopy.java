package org.zhixing.campus.audit;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A Word file with comments. A run is cut where a number begins and ends; the pieces keep its formats.
final class WordCopy {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    /// What holds runs inside a paragraph; deleted text is not among it.
    private static final Set<String> HOLDERS = Set.of("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple");

    private final TextWalk walk;
    private final SortedMap<Integer, Remark> remarks;
    private final XWPFComments comments;
    private BigInteger last;

    /// A text of a run, or a tab or line break, with its place in the paragraph.
    private record Piece(Node node, int start, int length) {}

    /// A place between runs: before a node, or at the end of its parent.
    private record Gap(Node parent, @Nullable Node before) {

        void insert(Node node) {
            parent.insertBefore(node, before);
        }
    }

    private WordCopy(XWPFDocument word, String text, SortedMap<Integer, Remark> remarks) {
        this.walk = new TextWalk(text);
        this.remarks = remarks;
        XWPFComments present = word.getDocComments();
        this.comments = present == null ? word.createComments() : present;
        this.last = comments.getComments().stream().map(comment -> new BigInteger(comment.getId())).max(Comparator.naturalOrder()).orElse(BigInteger.ZERO);
    }

    static byte[] of(byte[] docx, String text, SortedMap<Integer, Remark> remarks) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WordCopy(word, text, remarks).look(word.getDocument().getBody().getDomNode());
            word.write(out);
            return out.toByteArray();
        }
    }

    private void look(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "p")) {
                paragraph(child);
            } else {
                look(child);
            }
        }
    }

    private void paragraph(Node paragraph) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        read(paragraph, pieces, text);
        String stripped = text.toString().strip();
        int found = stripped.isEmpty() ? -1 : walk.find(stripped);
        if (found < 0) {
            return;
        }
        int base = found - text.indexOf(stripped);
        TreeMap<Integer, Remark> here = new TreeMap<>(remarks.subMap(found, found + stripped.length()));
        for (Map.Entry<Integer, Remark> each : here.descendingMap().entrySet()) {
            int start = each.getKey() - base;
            comment(pieces, start, Math.min(text.length(), start + each.getValue().length()), each.getValue().text());
        }
    }

    private static void read(Node holder, List<Piece> pieces, StringBuilder text) {
        for (Node child = holder.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "r")) {
                for (Node part = child.getFirstChild(); part != null; part = part.getNextSibling()) {
                    String said = is(part, "t") ? words(part) : is(part, "tab") ? "\t" : is(part, "br") || is(part, "cr") ? "\n" : "";
                    if (!said.isEmpty()) {
                        pieces.add(new Piece(part, text.length(), said.length()));
                        text.append(said);
                    }
                }
            } else if (child.getLocalName() != null && HOLDERS.contains(child.getLocalName())) {
                read(child, pieces, text);
            }
        }
    }

    /// Pieces before the number stay as they are, so that those of the numbers before it still hold.
    private void comment(List<Piece> pieces, int start, int end, String text) {
        last = last.add(BigInteger.ONE);
        XWPFComment comment = comments.createComment(last);
        comment.setAuthor("知行 Zhixing");
        comment.setInitials("知行");
        for (String line : text.split("\n")) {
            comment.createParagraph().createRun().setText(line);
        }
        Piece lastPiece = pieces.stream().filter(piece -> piece.start < end && end <= piece.start + piece.length).findFirst().orElseThrow();
        Gap behind = after(lastPiece, end - lastPiece.start);
        behind.insert(element(behind.parent, "commentRangeEnd"));
        Element reference = behind.parent.getOwnerDocument().createElementNS(W, "w:r");
        reference.appendChild(element(behind.parent, "commentReference"));
        behind.insert(reference);
        Piece first = pieces.stream().filter(piece -> piece.start <= start && start < piece.start + piece.length).findFirst().orElseThrow();
        Gap before = start == first.start ? before(first) : after(first, start - first.start);
        before.insert(element(before.parent, "commentRangeStart"));
    }

    private Element element(Node near, String name) {
        Element element = near.getOwnerDocument().createElementNS(W, "w:" + name);
        element.setAttributeNS(W, "w:id", last.toString());
        return element;
    }

    private static Gap before(Piece piece) {
        Node run = piece.node.getParentNode();
        for (Node part = piece.node.getPreviousSibling(); part != null; part = part.getPreviousSibling()) {
            if (part instanceof Element && !is(part, "rPr")) {
                return cut(run, part, null, null);
            }
        }
        return new Gap(run.getParentNode(), run);
    }

    /// The gap so many characters into a piece.
    private static Gap after(Piece piece, int length) {
        Node run = piece.node.getParentNode();
        String words = is(piece.node, "t") ? words(piece.node) : "";
        if (length >= piece.length || words.isEmpty()) {
            return piece.node.getNextSibling() == null ? new Gap(run.getParentNode(), run.getNextSibling()) : cut(run, piece.node, null, null);
        }
        return cut(run, piece.node, words.substring(0, length), words.substring(length));
    }

    /// Two runs of one: up to and with a part, and behind it; the part's own words may be divided between them.
    private static Gap cut(Node run, Node part, @Nullable String left, @Nullable String right) {
        Node rest = run.cloneNode(true);
        int index = 0;
        for (Node before = part.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            index++;
        }
        Node copy = rest.getFirstChild();
        for (int i = 0; i <= index && copy != null; i++) {
            Node next = copy.getNextSibling();
            if (i == index && right != null) {
                write(copy, right);
            } else if (!is(copy, "rPr")) {
                rest.removeChild(copy);
            }
            copy = next;
        }
        while (part.getNextSibling() != null) {
            run.removeChild(part.getNextSibling());
        }
        if (left != null) {
            write(part, left);
        }
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        return new Gap(run.getParentNode(), rest);
    }

    private static void write(Node text, String words) {
        while (text.getFirstChild() != null) {
            text.removeChild(text.getFirstChild());
        }
        text.appendChild(text.getOwnerDocument().createTextNode(words));
        ((Element) text).setAttributeNS(XML, "xml:space", "preserve");
    }

    private static String words(Node text) {
        StringBuilder words = new StringBuilder();
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getNodeValue() == null ? "" : child.getNodeValue());
        }
        return words.toString();
    }

    private static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }
}
