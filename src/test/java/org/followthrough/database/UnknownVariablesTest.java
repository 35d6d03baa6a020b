package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownVariablesTest {

    @Test
    void aMisspeltSetting_isNamedWithTheOneThatWasMeant() {
        assertThat(UnknownVariables.among(List.of("FOLLOWTHROUGH_TRACKER_LISTET", "PATH")))
                .containsExactly("FOLLOWTHROUGH_TRACKER_LISTET is no setting and changes nothing;"
                        + " did you mean FOLLOWTHROUGH_TRACKER_LISTED?");
    }

    @Test
    void whatIsLikeNoSetting_isNamedAlone() {
        assertThat(UnknownVariables.among(List.of("FOLLOWTHROUGH_COLOUR_OF_THE_CURTAINS")))
                .containsExactly("FOLLOWTHROUGH_COLOUR_OF_THE_CURTAINS is no setting and changes nothing");
    }

    @Test
    void settings_andTheTokenOfCommands_areKnown() {
        assertThat(UnknownVariables.among(UnknownVariables.SETTINGS)).isEmpty();
        assertThat(UnknownVariables.among(List.of("FOLLOWTHROUGH_TOKEN"))).isEmpty();
    }

    @Test
    void whatKubernetesSaysOfServices_isNoSetting() {
        assertThat(UnknownVariables.among(List.of(
                        "FOLLOWTHROUGH_SERVICE_HOST",
                        "FOLLOWTHROUGH_SERVICE_PORT",
                        "FOLLOWTHROUGH_SERVICE_PORT_HTTP",
                        "FOLLOWTHROUGH_PORT",
                        "FOLLOWTHROUGH_PORT_8080_TCP",
                        "FOLLOWTHROUGH_PORT_8080_TCP_ADDR",
                        "FOLLOWTHROUGH_DB_RW_SERVICE_HOST",
                        "FOLLOWTHROUGH_DB_RW_PORT_5432_TCP_PROTO")))
                .isEmpty();
    }
}
