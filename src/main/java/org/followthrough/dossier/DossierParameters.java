package org.followthrough.dossier;

import java.util.Locale;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.jspecify.annotations.Nullable;

/// Reads what the addresses of dossiers take beside the dossier itself.
final class DossierParameters {

    static final String YAML = "application/yaml";
    static final String JSON = "application/json";

    private DossierParameters() {}

    /// How a dossier is to be put on record.
    static Order order(@Nullable String reason, @Nullable String dryRun, @Nullable String ifMatch) {
        var parameters = new ParameterReader();
        var why = parameters.read(
                "reason",
                reason,
                Phrase.of("a text of at most %d characters", Order.LONGEST_REASON),
                DossierParameters::text);
        var rehearsal = parameters.truth("dryRun", dryRun);
        parameters.check();
        return new Order(why == null || why.isBlank() ? Order.NO_REASON : why.strip(), rehearsal, ifMatch);
    }

    /// The form of a body: YAML unless it is said to be JSON, which is YAML too.
    static Format bodyFormat(@Nullable String contentType) {
        return isJson(contentType) ? Format.JSON : Format.YAML;
    }

    /// The form asked for, by parameter or else by what is accepted; YAML when neither says.
    static Format answerFormat(@Nullable String format, @Nullable String accept) {
        return switch (format) {
            case null -> isJson(accept) && accept != null && !accept.contains("yaml") ? Format.JSON : Format.YAML;
            case "yaml" -> Format.YAML;
            case "json" -> Format.JSON;
            default -> throw ParameterReader.refusal("format", format, Phrase.of("yaml or json"));
        };
    }

    /// Whether the facts are to carry their ids.
    static boolean withIds(@Nullable String ids) {
        var parameters = new ParameterReader();
        var withIds = parameters.truth("ids", ids);
        parameters.check();
        return withIds;
    }

    static String mediaType(Format format) {
        return switch (format) {
            case YAML -> YAML + ";charset=UTF-8";
            case JSON -> JSON;
        };
    }

    private static String text(String text) {
        if (!Order.isReason(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }
}
