package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is answered by a standby. It is a database of its own here, so one that is behind by all there is: what comes of
/// it can be told.
class StandbyIT {

    private final Path folder;

    StandbyIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void listsComeFromTheStandby_butNotToWhomeverWrites_norWhenItIsAway() throws Exception {
        try (var database = Outside.in(folder.resolve("database"));
                var standby = Outside.in(folder.resolve("standby"))) {
            try (var command = RunningService.command(folder, standby.environment(), "migrate")) {
                assertThat(command.exitCode()).isZero();
            }
            var environment = database.environment(
                    "FOLLOWTHROUGH_SEED",
                    "true",
                    "FOLLOWTHROUGH_READY_TOKEN",
                    "true",
                    "QUARKUS_DATASOURCE_READING_REACTIVE_URL",
                    standby.server().reactiveUrl(),
                    "QUARKUS_DATASOURCE_READING_PASSWORD",
                    standby.server().password());
            try (var service = RunningService.in(folder, environment)) {
                var list = service.address().resolve("api/v1/initiatives");
                assertThat(Visitor.get(list)).doesNotContain("stargate");
                assertThat(Visitor.get(list, service.token())).contains("stargate");
                assertThat(Visitor.get(service.address().resolve("api/v1/initiatives/stargate/tracker")))
                        .as("what is remembered never comes from a standby")
                        .contains("stargate");
                standby.close();
                assertThat(Visitor.get(list)).contains("stargate");
                assertThat(Visitor.get(service.address().resolve("q/health/ready")))
                        .contains("UP");
            }
        }
    }
}
