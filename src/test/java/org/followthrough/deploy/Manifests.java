package org.followthrough.deploy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What an overlay of `deploy/kubernetes` comes to, as `kubectl` renders it.
record Manifests(List<HasMetadata> resources) {

    private static final KubernetesSerialization READER = new KubernetesSerialization();

    static Manifests of(String overlay) {
        return read(rendered(Path.of("deploy", "kubernetes", "overlays", overlay)));
    }

    static Manifests read(String yaml) {
        return new Manifests(Arrays.stream(yaml.split("(?m)^---$"))
                .filter(document -> !document.isBlank())
                .map(document -> (HasMetadata) READER.unmarshal(document))
                .toList());
    }

    private static String rendered(Path overlay) {
        try {
            var process = new ProcessBuilder("kubectl", "kustomize", overlay.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("kubectl does not render " + overlay);
            }
            return yaml;
        } catch (IOException e) {
            throw new UncheckedIOException("kubectl is needed to check the manifests", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    <T extends HasMetadata> Stream<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    /// The only one of its kind with a name.
    <T extends HasMetadata> T one(Class<T> type, String name) {
        return all(type)
                .filter(each -> each.getMetadata().getName().equals(name))
                .reduce((_, _) -> {
                    throw new IllegalStateException("More than one " + name);
                })
                .orElseThrow();
    }
}
