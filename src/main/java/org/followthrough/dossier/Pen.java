package org.followthrough.dossier;

import java.io.IOException;

/// Writes the top of a file: a number, things, and lists of things, one at a time, so that no file is held in memory.
interface Pen extends AutoCloseable {

    void field(String name, Written value) throws IOException;

    void beginList(String name) throws IOException;

    void item(Written.Fields item) throws IOException;

    void endList() throws IOException;

    /// Ends the file. What it is written to stays open.
    @Override
    void close() throws IOException;
}
