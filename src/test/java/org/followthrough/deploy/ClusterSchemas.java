package org.followthrough.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The schemas of CloudNativePG's resources, which refuse fields that they do not know. They are not part of the
/// project: they are used where a folder `cnpg` lies in a folder beside it, or is named by FOLLOWTHROUGH_CNPG_SCHEMAS.
final class ClusterSchemas {

    private static final String NAMED = "FOLLOWTHROUGH_CNPG_SCHEMAS";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClusterSchemas() {}

    /// What is wrong with a resource of CloudNativePG; nothing, where there is no schema to say.
    static List<String> faults(String kind, Object resource) {
        return folder().map(folder -> folder.resolve(kind.toLowerCase(Locale.ROOT) + ".schema.json"))
                .map(schema -> faults(schema, JSON.valueToTree(resource)))
                .orElse(List.of());
    }

    private static List<String> faults(Path schema, JsonNode resource) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JSON.readTree(schema.toFile()))
                    .validate(resource)
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Path> folder() {
        var named = Optional.ofNullable(System.getenv(NAMED)).map(Path::of);
        return named.or(ClusterSchemas::beside);
    }

    private static Optional<Path> beside() {
        try (var folders = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return folders.map(folder -> folder.resolve("cnpg"))
                    .filter(folder -> Files.exists(folder.resolve("cluster.schema.json")))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
