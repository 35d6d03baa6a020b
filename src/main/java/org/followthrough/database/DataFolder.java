package org.followthrough.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder of an embedded server, held by one running service at a time.
///
/// The lock is the operating system's: it goes when the process does, however it ends, so a
/// `kill -9` leaves nothing to clean up.
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            return new DataFolder(root, locked(Files.createDirectories(root).resolve("lock")));
        } catch (IOException e) {
            throw new CannotStart(
                    Trouble.FOLDER_UNUSABLE,
                    "The database folder %s cannot be written (%s): choose another with FOLLOWTHROUGH_DATABASE_FOLDER."
                            .formatted(root, e.getClass().getSimpleName()));
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!takes(channel)) {
            channel.close();
            throw new CannotStart(
                    Trouble.FOLDER_IN_USE,
                    "The database folder %s is in use by another Followthrough: stop that one, or choose another folder with FOLLOWTHROUGH_DATABASE_FOLDER."
                            .formatted(file.getParent()));
        }
        return channel;
    }

    private static boolean takes(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /// The server's programs, by the size of their archive: another release unpacks beside it.
    Path programs(long archiveSize) {
        return root.resolve("server-" + archiveSize);
    }

    Path cluster() {
        return root.resolve("data");
    }

    Path password() {
        return root.resolve("password");
    }

    Path log() {
        return root.resolve("server.log");
    }

    /// Where something is made before it takes its place in one step, so that half of it is never taken for the whole.
    Path unfinished(Path target) {
        return root.resolve(target.getFileName() + ".unfinished");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
