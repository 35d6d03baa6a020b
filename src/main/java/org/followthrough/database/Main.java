package org.followthrough.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.followthrough.dossier.DossierCommand;
import org.followthrough.tracker.TallyCommand;
import org.jspecify.annotations.Nullable;

/// Starts the service: first the database, if none is given, then everything else. Or, when the first word is
/// `dossier` or `tally`, does what the rest says and starts nothing.
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(DossierCommand.NAME)) {
            var words = List.of(arguments).subList(1, arguments.length);
            System.exit(DossierCommand.run(words, System.out, System.err));
        }
        if (arguments.length > 0 && arguments[0].equals(TallyCommand.NAME)) {
            var words = List.of(arguments).subList(1, arguments.length);
            System.exit(TallyCommand.run(words, System.getenv(), System.out, System.err));
        }
        var config = ConfigProvider.getConfig();
        try {
            new DatabaseChoice(config).make().ifPresent(Shutdown::lastStops);
        } catch (CannotStart reason) {
            giveUp(reason);
            return;
        }
        Quarkus.run(Ready.class, (exitCode, failure) -> end(config, exitCode, failure), arguments);
    }

    private static void end(Config config, int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            new Diagnosis(failure, DatabaseChoice.place(config))
                    .cannotStart()
                    .ifPresentOrElse(Main::giveUp, () -> giveUp(failure, exitCode));
        } else {
            exit(exitCode);
        }
    }

    private static void giveUp(Throwable unforeseen, int exitCode) {
        unforeseen.printStackTrace();
        exit(exitCode);
    }

    private static void giveUp(CannotStart reason) {
        System.err.println(reason.getMessage());
        exit(reason.trouble().exitCode());
    }

    /// In dev mode the service ends at every reload, and Quarkus alone knows when that is the end of it.
    private static void exit(int exitCode) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, null);
        } else {
            System.exit(exitCode);
        }
    }
}
