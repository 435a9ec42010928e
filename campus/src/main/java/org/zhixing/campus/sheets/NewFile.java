package org.zhixing.campus.sheets;

import org.zhixing.campus.shared.Refused;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears, or replaces another of its name, once it is complete; until then it has a name of its own.
///
/// ```java
/// try (NewFile file = NewFile.at(folder.resolve("学生.xlsx"))) {
///     write(file.out());
///     file.complete();
/// }
/// ```
public final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final OutputStream out;
    private boolean complete;

    private NewFile(Path target, Path unfinished, OutputStream out) {
        this.target = target;
        this.unfinished = unfinished;
        this.out = out;
    }

    /// @throws Refused if nothing can be written there
    public static NewFile at(Path target) {
        Path absolute = target.toAbsolutePath();
        try {
            if (Files.isDirectory(absolute)) {
                throw new Refused("“" + target + "”是文件夹，不能写成文件", "“" + target + "” is a folder and cannot be written as a file");
            }
            Files.createDirectories(absolute.getParent());
            Path unfinished = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
            return new NewFile(absolute, unfinished, new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16));
        } catch (IOException failed) {
            throw refused(target, failed);
        }
    }

    public OutputStream out() {
        return out;
    }

    /// @throws Refused if the file could not be written to its end or not be put in its place
    public void complete() {
        try {
            out.close();
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            complete = true;
        } catch (IOException failed) {
            throw refused(target, failed);
        }
    }

    /// What a failed write means.
    public static Refused refused(Path target, IOException failed) {
        String why = String.valueOf(failed.getMessage());
        if (failed instanceof AccessDeniedException || why.contains("Permission denied") || why.contains("Read-only")) {
            return new Refused("没有权限写“" + target + "”", "“" + target + "” is not writable for this program").because(failed);
        } else if (why.contains("No space left") || why.contains("quota")) {
            return new Refused("磁盘已满，写不下“" + target + "”", "The disk is full, “" + target + "” could not be written").because(failed);
        }
        return new Refused("写不了“" + target + "”（" + why + "）", "“" + target + "” could not be written (" + why + ")").because(failed);
    }

    @Override
    public void close() {
        if (!complete) {
            try (out) {
                Files.deleteIfExists(unfinished);
            } catch (IOException alsoFailed) {
                // what led here is told; a leftover is no second news
            }
        }
    }
}
