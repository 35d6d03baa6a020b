package org.followthrough.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.figure.Phrase;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses query parameters that an endpoint does not know, and those given twice where one is meant.
///
/// A misspelt `asof` that is quietly left out would answer another question than was asked. What an endpoint knows is
/// what it declares with [RestQuery], itself or in a [BeanParam], so that nothing has to be listed a second time.
class KnownParameters {

    /// By endpoint: the names it knows, each with whether it may be given more than once.
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    /// @throws Refusal.Malformed naming each parameter that is not known or given twice
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo endpoint) {
        var given = request.getUriInfo().getQueryParameters();
        @Nullable Method method = given.isEmpty() ? null : endpoint.getResourceMethod();
        if (method == null) {
            return;
        }
        var names = known.computeIfAbsent(method, KnownParameters::declaredBy);
        var faults = new ArrayList<Fault>();
        given.forEach((name, values) -> check(name, values, names, faults));
        if (!faults.isEmpty()) {
            throw new Refusal.Malformed(faults.getFirst().message(), faults);
        }
    }

    private static void check(String name, List<String> values, Map<String, Boolean> names, List<Fault> faults) {
        var repeatable = names.get(name);
        if (repeatable == null) {
            faults.add(unknown(name, names.keySet()));
        } else if (!repeatable && values.size() > 1) {
            var message = Phrase.of("The parameter \"%s\" is given %d times", name, values.size());
            faults.add(new Fault(name, null, null, String.join(", ", values), message, Phrase.of("one value")));
        }
    }

    private static Fault unknown(String name, Collection<String> names) {
        var expected = names.isEmpty() ? Phrase.of("no parameters") : Phrase.of("one of %s", String.join(", ", names));
        return new Fault(name, null, null, name, Phrase.of("There is no parameter \"%s\" here", name), expected);
    }

    private static Map<String, Boolean> declaredBy(Method endpoint) {
        var declared = new TreeMap<String, Boolean>();
        for (var parameter : endpoint.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), declared);
            } else if (parameter.isAnnotationPresent(RestQuery.class)) {
                declared.put(nameOf(parameter), Collection.class.isAssignableFrom(parameter.getType()));
            }
        }
        return declared;
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> declared) {
        for (@Nullable Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                var query = field.getAnnotation(RestQuery.class);
                if (query != null) {
                    var name = query.value().isEmpty() ? field.getName() : query.value();
                    declared.put(name, Collection.class.isAssignableFrom(field.getType()));
                }
            }
        }
    }

    private static String nameOf(Parameter parameter) {
        var given = parameter.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? parameter.getName() : given;
    }
}
