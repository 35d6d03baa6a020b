package org.followthrough.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs that came with this build, for the machine it runs on.
///
/// They are unpacked into the data folder and not into the machine's folder for temporary files: there
/// other users could put programs of their own in our way, and sweepers would take ours.
record Archive(URL location) {

    private static final int OWNER_MAY_EXECUTE = 0100;

    static Archive forThisMachine() {
        var name = "postgres-%s-%s.txz".formatted(system(), architecture());
        var location = Thread.currentThread().getContextClassLoader().getResource(name);
        if (location == null) {
            throw new CannotStart(
                    Trouble.NO_DATABASE,
                    "No database is given and this build carries no PostgreSQL for this machine (%s): set QUARKUS_DATASOURCE_REACTIVE_URL, _USERNAME and _PASSWORD."
                            .formatted(name));
        }
        return new Archive(location);
    }

    private static String system() {
        return property("os.name").startsWith("mac") ? "darwin" : property("os.name");
    }

    private static String architecture() {
        return switch (property("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown").toLowerCase(Locale.ROOT);
    }

    /// The folder that holds the programs, unpacked by this call if need be.
    Path unpackedIn(DataFolder folder) throws IOException {
        var programs = folder.programs(location.openConnection().getContentLengthLong());
        if (Files.notExists(programs)) {
            var unfinished = folder.unfinished(programs);
            delete(unfinished);
            unpack(unfinished);
            Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
        }
        return programs;
    }

    private void unpack(Path target) throws IOException {
        try (InputStream packed = location.openStream();
                var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (@Nullable TarArchiveEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                write(entry, entries, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true)) {
                throw new IOException("Cannot make %s executable".formatted(file));
            }
        }
    }

    /// Deletes a folder with all that is in it; there need be none.
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
