package org.followthrough.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The manifests of `deploy/kubernetes`: whether Kubernetes would understand them, and whether they mean what they
/// should. No cluster is needed, only `kubectl`.
@Tag("kubectl")
class KubernetesTest {

    private static final String CLUSTERS = "postgresql.cnpg.io/";

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everyFieldIsKnown(String overlay) {
        for (var resource : Manifests.of(overlay).resources()) {
            if (resource.getApiVersion().startsWith(CLUSTERS)) {
                assertThat(ClusterSchemas.faults(resource.getKind(), resource))
                        .as(name(resource))
                        .isEmpty();
            } else {
                assertThat(resource).as(name(resource)).isNotInstanceOf(GenericKubernetesResource.class);
                assertThat(Unknown.in(resource)).as(name(resource)).isEmpty();
            }
        }
    }

    @Test
    void aFieldThatIsMisspelt_orOfAnotherType_isFound() {
        var misspelt = Manifests.read("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: x}
                spec: {replica: 1}
                """).resources().getFirst();
        assertThat(Unknown.in(misspelt)).containsExactly("Deployment.spec.replica");
        assertThatThrownBy(() -> assertThat(
                                Unknown.in(Manifests.read("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: x}
                        spec: {replicas: [three]}
                        """).resources().getFirst()))
                        .isEmpty())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everyPodIsRestricted_andItsNamespaceEnforcesIt(String overlay) {
        var manifests = Manifests.of(overlay);
        assertThat(pods(manifests)).hasSize(2).allSatisfy(pod -> assertThat(Restricted.faults(pod))
                .isEmpty());
        assertThat(manifests.all(Namespace.class)).singleElement().satisfies(namespace -> {
            assertThat(namespace.getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
            assertThat(manifests.resources())
                    .filteredOn(resource -> !(resource instanceof Namespace))
                    .allMatch(each -> namespace
                            .getMetadata()
                            .getName()
                            .equals(each.getMetadata().getNamespace()));
        });
    }

    @Test
    void aPodThatIsNotRestricted_isFound() {
        var pod = Manifests.of("demo")
                .one(Deployment.class, "followthrough")
                .getSpec()
                .getTemplate()
                .getSpec();
        pod.getContainers().getFirst().getSecurityContext().setAllowPrivilegeEscalation(true);
        pod.setHostNetwork(true);
        assertThat(Restricted.faults(pod)).containsExactly("host namespace", "allowPrivilegeEscalation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theServiceFindsItsPods_andNotTheMigration(String overlay) {
        var manifests = Manifests.of(overlay);
        var selector = manifests.one(Service.class, "followthrough").getSpec().getSelector();
        assertThat(labels(manifests.one(Deployment.class, "followthrough"))).containsAllEntriesOf(selector);
        assertThat(manifests
                        .one(Job.class, "followthrough-migration")
                        .getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getLabels())
                .doesNotContainEntry("app.kubernetes.io/component", selector.get("app.kubernetes.io/component"))
                .containsEntry("app.kubernetes.io/name", "followthrough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theMigrationRunsTheImageOfTheService_andTheServiceDoesNotMigrate(String overlay) {
        var manifests = Manifests.of(overlay);
        var images =
                pods(manifests).flatMap(pod -> pod.getContainers().stream()).map(each -> each.getImage());
        assertThat(images.distinct()).hasSize(1);
        assertThat(settings(manifests)).containsEntry("FOLLOWTHROUGH_DATABASE_MIGRATE", "false");
        assertThat(manifests
                        .one(Job.class, "followthrough-migration")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getArgs())
                .containsExactly("migrate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void thereIsTimeToStop(String overlay) {
        var manifests = Manifests.of(overlay);
        var pod = manifests
                .one(Deployment.class, "followthrough")
                .getSpec()
                .getTemplate()
                .getSpec();
        var delay = seconds(manifests, "QUARKUS_SHUTDOWN_DELAY");
        var timeout = seconds(manifests, "QUARKUS_SHUTDOWN_TIMEOUT");
        var container = pod.getContainers().getFirst();
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(delay + timeout + 5);
        assertThat(delay).isGreaterThanOrEqualTo(container.getReadinessProbe().getPeriodSeconds());
        assertThat(Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())
                        .map(Probe::getHttpGet)
                        .map(get -> get.getPath()))
                .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everythingIsClosed_untilItIsOpened(String overlay) {
        var closed = Manifests.of(overlay).one(NetworkPolicy.class, "closed").getSpec();
        assertThat(closed.getPodSelector().getMatchLabels()).isEmpty();
        assertThat(closed.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(closed.getIngress()).isEmpty();
        assertThat(closed.getEgress()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theDatabaseIsCalledAlikeEverywhere(String overlay) {
        var manifests = Manifests.of(overlay);
        var cluster = manifests
                .all(GenericKubernetesResource.class)
                .filter(each -> each.getKind().equals("Cluster"))
                .findFirst()
                .orElseThrow()
                .getMetadata()
                .getName();
        assertThat(settings(manifests).get("QUARKUS_DATASOURCE_REACTIVE_URL")).contains("//" + cluster + "-rw:");
        assertThat(pods(manifests).flatMap(pod -> pod.getContainers().getFirst().getEnv().stream()))
                .allSatisfy(variable -> assertThat(
                                variable.getValueFrom().getSecretKeyRef().getName())
                        .isEqualTo(cluster + "-app"));
    }

    @Test
    void productionOutlivesTheLossOfAZone() {
        var manifests = Manifests.of("production");
        var service = manifests.one(Deployment.class, "followthrough").getSpec();
        var scaler =
                manifests.one(HorizontalPodAutoscaler.class, "followthrough").getSpec();
        assertThat(service.getReplicas()).as("for the autoscaler to say").isNull();
        assertThat(scaler.getMinReplicas()).isEqualTo(3);
        assertThat(service.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal())
                .isZero();
        assertThat(service.getTemplate().getSpec().getTopologySpreadConstraints())
                .extracting(each -> each.getTopologyKey())
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        assertThat(manifests
                        .one(PodDisruptionBudget.class, "followthrough")
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(service.getTemplate()
                        .getSpec()
                        .getTopologySpreadConstraints()
                        .getFirst()
                        .getLabelSelector()
                        .getMatchLabels());
        assertThat(manifests
                        .all(GenericKubernetesResource.class)
                        .filter(each -> each.getKind().equals("Cluster"))
                        .map(each -> each.<Integer>get("spec", "instances")))
                .containsExactly(3);
    }

    @Test
    void productionReadsFromStandbys() {
        assertThat(settings(Manifests.of("production")))
                .containsEntry(
                        "QUARKUS_DATASOURCE_READING_REACTIVE_URL",
                        "postgresql://followthrough-db-ro:5432/followthrough");
    }

    @Test
    void productionIsReachedByTlsAlone_andItsHealthAndMetricsAreNot() {
        var manifests = Manifests.of("production");
        var ingress = manifests.one(Ingress.class, "followthrough").getSpec();
        var rule = ingress.getRules().getFirst();
        assertThat(ingress.getTls().getFirst().getHosts()).containsExactly(rule.getHost());
        var closed = rule.getHttp().getPaths().getFirst();
        assertThat(closed.getPath()).isEqualTo("/q");
        assertThat(manifests
                        .one(Service.class, closed.getBackend().getService().getName())
                        .getSpec()
                        .getSelector())
                .isNullOrEmpty();
    }

    @Test
    void productionIsWatched() {
        var manifests = Manifests.of("production");
        var service = manifests.one(Service.class, "followthrough");
        var monitor = manifests.one(ServiceMonitor.class, "followthrough").getSpec();
        assertThat(service.getMetadata().getLabels())
                .containsAllEntriesOf(monitor.getSelector().getMatchLabels());
        assertThat(monitor.getEndpoints().getFirst().getPath()).isEqualTo("/q/metrics");
        assertThat(manifests
                        .one(PrometheusRule.class, "followthrough")
                        .getSpec()
                        .getGroups())
                .flatExtracting(group -> group.getRules())
                .hasSizeGreaterThan(5)
                .allSatisfy(alert -> assertThat(alert.getAnnotations()).containsKey("summary"));
    }

    private static Stream<PodSpec> pods(Manifests manifests) {
        return Stream.concat(
                manifests
                        .all(Deployment.class)
                        .map(each -> each.getSpec().getTemplate().getSpec()),
                manifests
                        .all(Job.class)
                        .map(each -> each.getSpec().getTemplate().getSpec()));
    }

    private static Map<String, String> labels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    private static Map<String, String> settings(Manifests manifests) {
        return List.copyOf(manifests.all(ConfigMap.class).toList()).getFirst().getData();
    }

    private static long seconds(Manifests manifests, String setting) {
        return Duration.parse("PT" + settings(manifests).get(setting)).toSeconds();
    }

    private static String name(HasMetadata resource) {
        return resource.getKind() + " " + resource.getMetadata().getName();
    }
}
