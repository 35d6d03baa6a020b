package org.followthrough.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.followthrough.access.TokenCommand;
import org.followthrough.dossier.DossierCommand;
import org.followthrough.tracker.TallyCommand;
import org.jspecify.annotations.Nullable;

/// Starts the service: first the database, if none is given, then everything else. Or, when the first word is
/// `dossier`, `token` or `tally`, does what the rest says and starts nothing; when it is `migrate`, ends once the
/// database is as this build needs it.
@QuarkusMain
public final class Main {

    /// It says what it is before it is told how much to say, and a start that fails would be all about it.
    private static final Logger TALKATIVE = Logger.getLogger("org.hibernate");

    private Main() {}

    public static void main(String... arguments) {
        try {
            begin(ConfigProvider.getConfig(), arguments);
        } catch (CannotStart reason) {
            giveUp(reason);
        } catch (ConfigValidationException unusable) {
            giveUp(Diagnosis.settingUnusable(unusable));
        }
    }

    private static void begin(Config config, String... arguments) {
        TALKATIVE.setLevel(Level.WARNING);
        check(config);
        if (arguments.length > 0) {
            command(config, arguments[0], List.of(arguments).subList(1, arguments.length))
                    .ifPresent(System::exit);
        }
        var migrates = arguments.length > 0 && arguments[0].equals(Migration.NAME);
        UnknownVariables.among(System.getenv().keySet()).forEach(System.err::println);
        Migration.prepare(config, migrates);
        new DatabaseChoice(config).make().ifPresent(Shutdown::lastStops);
        Quarkus.run(
                migrates ? Migration.class : Ready.class,
                (exitCode, failure) -> end(config, exitCode, failure),
                arguments);
    }

    /// Reads all settings before anything is started.
    private static void check(Config config) throws ConfigValidationException {
        ConfigMappings.registerConfigMappings(
                config.unwrap(SmallRyeConfig.class), Set.of(ConfigMappings.ConfigClass.configClass(Settings.class)));
    }

    /// The exit code of a command, if it is one.
    private static Optional<Integer> command(Config config, String name, List<String> words) {
        return switch (name) {
            case DossierCommand.NAME -> Optional.of(DossierCommand.run(words, System.out, System.err));
            case TallyCommand.NAME -> Optional.of(TallyCommand.run(words, System.getenv(), System.out, System.err));
            case TokenCommand.NAME ->
                Optional.of(TokenCommand.run(words, new DatabaseOfTokens(config), System.out, System.err));
            default -> Optional.empty();
        };
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
