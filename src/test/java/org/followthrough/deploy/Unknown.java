package org.followthrough.deploy;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a resource that its model does not know, or not with such a value: the models keep both aside.
final class Unknown {

    private static final String KEPT_ASIDE = "additionalProperties";
    private static final String MODELS = "io.fabric8.";

    private final List<String> found = new ArrayList<>();

    private Unknown() {}

    static List<String> in(Object resource) {
        var unknown = new Unknown();
        unknown.look(resource.getClass().getSimpleName(), resource);
        return unknown.found;
    }

    private void look(String place, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((key, each) -> look(place + "." + key, each));
            case Collection<?> all -> all.forEach(each -> look(place + "[]", each));
            default -> {
                if (value.getClass().getName().startsWith(MODELS)
                        && !value.getClass().isEnum()) {
                    lookInside(place, value);
                }
            }
        }
    }

    private void lookInside(String place, Object model) {
        for (Class<?> type = model.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    var inside = place + "." + field.getName();
                    field.setAccessible(true);
                    var value = get(field, model);
                    if (field.getName().equals(KEPT_ASIDE)) {
                        requireNonNull((Map<?, ?>) value).keySet().forEach(key -> found.add(place + "." + key));
                    } else {
                        look(inside, value);
                    }
                }
            }
        }
    }

    private static @Nullable Object get(java.lang.reflect.Field field, Object model) {
        try {
            return field.get(model);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
