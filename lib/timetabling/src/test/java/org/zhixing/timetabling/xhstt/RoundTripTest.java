package org.zhixing.timetabling.xhstt;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.zhixing.timetabling.Shared;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Reading then writing loses nothing; the JDK's own DOM is the witness.
class RoundTripTest {

    private static final String LITTLE = LittleSchool.xml(
        LittleSchool.constraint("AvoidClashes", "Linear", "<Resources><Resource Reference='K'/></Resources>", "").replace("<Name>c<", "<Name> a &amp; b\r\n&lt;c&gt; 课 <"), LittleSchool.PLAN);

    private static byte[] written(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xhstt.write(archive, out);
        return out.toByteArray();
    }

    /// Every element with its attributes and characters, one a line; blanks between elements are nothing.
    private static String content(byte[] xml) throws Exception {
        StringBuilder content = new StringBuilder();
        describe(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement(), content);
        return content.toString();
    }

    private static void describe(Node node, StringBuilder content) {
        content.append('<').append(node.getNodeName());
        for (int each = 0; each < node.getAttributes().getLength(); each++) {
            content.append(' ').append(node.getAttributes().item(each));
        }
        content.append('>');
        boolean leaf = true;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            leaf &= child.getNodeType() != Node.ELEMENT_NODE;
        }
        content.append(leaf && !node.getTextContent().isBlank() ? node.getTextContent() : "").append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                describe(child, content);
            }
        }
        content.append("/\n");
    }

    @Test
    void whatIsWrittenIsWhatWasRead() throws Exception {
        byte[] original = LITTLE.getBytes(StandardCharsets.UTF_8);
        assertThat(content(written(Xhstt.read(new ByteArrayInputStream(original))))).isEqualTo(content(original)).contains("<c> 课");
    }

    @Test
    void everyPublicFileIsWrittenAsItWasRead() throws Exception {
        assumeTrue(Shared.isThere(), "The public instances are not beside the project");
        for (Path file : Stream.concat(Shared.instances().stream(), Shared.solutions().stream()).toList()) {
            try (GZIPInputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                assertThat(content(written(Shared.archive(file))).equals(content(in.readAllBytes()))).as(file.toString()).isTrue();
            }
        }
    }

    @Test
    void gzippedFilesAndByteOrderMarksAreRead() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(("\uFEFF" + LITTLE).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Xhstt.read(new ByteArrayInputStream(packed.toByteArray())).instances()).hasSize(1);
    }

    @Test
    void aPlanWrittenAsASolutionIsReadAsTheSamePlan() throws IOException, Unreadable {
        Archive archive = LittleSchool.read(LITTLE);
        Problem problem = archive.instances().getFirst().problem();
        Plan plan = archive.solutions().getFirst().plan(problem);
        Archive again = Xhstt.read(new ByteArrayInputStream(written(Archive.of(problem, plan, "ours"))));
        assertThat(again.solutions().getFirst().plan(problem)).isEqualTo(plan);
    }

    @Test
    void theSameFileIsTheSameProblem() throws IOException, Unreadable {
        Archive archive = LittleSchool.read(LITTLE);
        Archive again = Xhstt.read(new ByteArrayInputStream(written(archive)));
        assertThat(again.instances().getFirst().problem()).isEqualTo(archive.instances().getFirst().problem());
    }
}
