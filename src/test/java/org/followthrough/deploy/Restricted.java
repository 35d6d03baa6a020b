package org.followthrough.deploy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The standard `restricted` of Pod Security, held against a pod; and what we ask for besides.
final class Restricted {

    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private final List<String> faults = new ArrayList<>();

    private Restricted() {}

    static List<String> faults(PodSpec pod) {
        var restricted = new Restricted();
        restricted.check(pod);
        Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .forEach(container -> restricted.check(pod, container));
        return restricted.faults;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }

    private void check(PodSpec pod) {
        require(
                !isTrue(pod.getHostNetwork()) && !isTrue(pod.getHostPID()) && !isTrue(pod.getHostIPC()),
                "host namespace");
        var security = pod.getSecurityContext();
        require(security != null && isTrue(security.getRunAsNonRoot()), "runAsNonRoot");
        require(security != null && security.getRunAsUser() != null && security.getRunAsUser() > 0, "runAsUser");
        require(
                security != null
                        && security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()),
                "seccompProfile");
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), "automountServiceAccountToken");
        pod.getVolumes()
                .forEach(volume -> require(
                        volume.getHostPath() == null
                                && Stream.of(
                                                volume.getConfigMap(),
                                                volume.getEmptyDir(),
                                                volume.getSecret(),
                                                volume.getProjected())
                                        .anyMatch(each -> each != null),
                        "volume %s is none of %s".formatted(volume.getName(), VOLUMES)));
    }

    private void check(PodSpec pod, Container container) {
        var security = Optional.ofNullable(container.getSecurityContext()).orElseGet(SecurityContext::new);
        require(Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()), "allowPrivilegeEscalation");
        require(isTrue(security.getReadOnlyRootFilesystem()), "readOnlyRootFilesystem");
        require(!isTrue(security.getPrivileged()), "privileged");
        require(!Boolean.FALSE.equals(security.getRunAsNonRoot()), "runAsNonRoot of " + container.getName());
        require(
                security.getCapabilities() != null
                        && security.getCapabilities().getDrop().equals(List.of("ALL"))
                        && security.getCapabilities().getAdd().isEmpty(),
                "capabilities");
        require(container.getPorts().stream().allMatch(port -> port.getHostPort() == null), "hostPort");
        var resources = container.getResources();
        require(resources != null && resources.getLimits().containsKey("memory"), "limit of memory");
        require(resources != null && resources.getRequests().keySet().containsAll(Set.of("cpu", "memory")), "requests");
        require(pod.getEnableServiceLinks() != null && !pod.getEnableServiceLinks(), "enableServiceLinks");
    }

    private static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
