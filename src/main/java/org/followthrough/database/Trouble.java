package org.followthrough.database;

/// What can keep the service from starting, each with the exit code an operator or a script can tell it by.
///
/// Codes are part of the interface: never reuse one. 1 is Java's own, for what nobody foresaw.
enum Trouble {
    UNFORESEEN(1),
    NO_DATABASE(10),
    FOLDER_IN_USE(11),
    FOLDER_UNUSABLE(12),
    EMBEDDED_SERVER_FAILED(13),
    DATABASE_UNREACHABLE(14),
    DATABASE_REFUSES(15),
    MIGRATION_FAILED(16),
    DATABASE_NEWER(17),
    PORT_IN_USE(18),
    DATABASE_OLDER(19),
    SETTING_UNUSABLE(20);

    private final int exitCode;

    Trouble(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
