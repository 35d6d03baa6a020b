package org.followthrough.database;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.followthrough.dossier.Closest;

/// Finds variables of the environment that look like settings of Followthrough and are none: misspelt ones, most
/// likely, which would otherwise be passed over without a word.
final class UnknownVariables {

    /// What the variables of [Settings] are called.
    static final Set<String> SETTINGS = Set.of(
            "FOLLOWTHROUGH_SEED",
            "FOLLOWTHROUGH_READY_TOKEN",
            "FOLLOWTHROUGH_ADDRESS",
            "FOLLOWTHROUGH_LICENSE",
            "FOLLOWTHROUGH_DATABASE_FOLDER",
            "FOLLOWTHROUGH_DATABASE_MIGRATE",
            "FOLLOWTHROUGH_TRACKER_REMEMBERED",
            "FOLLOWTHROUGH_TRACKER_LISTED",
            "FOLLOWTHROUGH_TRACKER_ANEW_AT_ONCE",
            "FOLLOWTHROUGH_DOSSIER_MOST_BYTES",
            "FOLLOWTHROUGH_REPORTS_PER_ADDRESS",
            "FOLLOWTHROUGH_REPORTS_PER_HOUR");

    private static final String PREFIX = "FOLLOWTHROUGH_";

    /// What commands sign their requests with.
    private static final String TOKEN = "FOLLOWTHROUGH_TOKEN";

    /// What Kubernetes tells each pod of the services beside it, one of which is likely to be called as this one is.
    private static final Pattern SERVICE_LINK = Pattern.compile(
            PREFIX + "(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT|PORT_\\d+_(TCP|UDP|SCTP)(_\\w+)?)");

    private UnknownVariables() {}

    /// A sentence about each of them, in their order by name.
    ///
    /// @param names of all variables of the environment
    static List<String> among(Collection<String> names) {
        return new TreeSet<>(names)
                .stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .filter(name -> !SETTINGS.contains(name) && !name.equals(TOKEN))
                        .filter(name -> !SERVICE_LINK.matcher(name).matches())
                        .map(UnknownVariables::sentence)
                        .toList();
    }

    private static String sentence(String name) {
        return Optional.ofNullable(Closest.of(name, new TreeSet<>(SETTINGS)))
                .map(closest -> "%s is no setting and changes nothing; did you mean %s?".formatted(name, closest))
                .orElseGet(() -> "%s is no setting and changes nothing".formatted(name));
    }
}
