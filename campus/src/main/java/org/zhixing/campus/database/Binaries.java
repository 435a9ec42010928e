package org.zhixing.campus.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.zhixing.campus.shared.Folders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// PostgreSQL's programs, unpacked once per machine account from the archive that the build brings.
final class Binaries {

    /// The version that a cluster's folder belongs to.
    static final String MAJOR = "18";
    /// Of the archive; a new archive is unpacked beside the old one.
    private static final String VERSION = "18.6.0";

    private Binaries() {}

    /// The folder with `bin`, `lib` and `share`: in the account's cache, or in the data directory where the cache cannot be written.
    static Path unpacked(Path dataDirectory, Map<String, String> environment) throws IOException {
        Path cache = cache(environment);
        try {
            return unpackedUnder(Files.createDirectories(cache));
        } catch (FileSystemException unwritable) {
            return unpackedUnder(Files.createDirectories(dataDirectory));
        }
    }

    private static Path cache(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base = named.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        return base.resolve("zhixing");
    }

    private static Path unpackedUnder(Path parent) throws IOException {
        Path home = parent.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return home;
        }
        Path fresh = Files.createTempDirectory(parent, "unpacking");
        try (InputStream archive = archive(); TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            unpack(tar, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Folders.delete(fresh);
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw failed;
            }
        }
        return home;
    }

    private static InputStream archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, ArchUtils.normalize(System.getProperty("os.arch")));
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) {
                throw new FileAlreadyExistsException(entry.getName());
            } else if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(parentMade(file), Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, parentMade(file));
                boolean program = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static Path parentMade(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
