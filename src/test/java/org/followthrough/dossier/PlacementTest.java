package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementTest {

    @Test
    void givenNothing_whenPlaced_thenThereAreNoPlaces() {
        assertThat(Placement.of(List.of())).isEmpty();
    }

    @Test
    void givenNewItems_whenPlaced_thenTheyAreCounted() {
        assertThat(places(null, null, null)).containsExactly("1", "2", "3");
    }

    @Test
    void givenAnItemPutInTheMiddle_whenPlaced_thenNoOtherMoves() {
        assertThat(places("1", null, "2", "3")).containsExactly("1", "1.1", "2", "3");
    }

    @Test
    void givenItemsAtBothEnds_whenPlaced_thenTheyLieOutside() {
        assertThat(places(null, null, "1", null)).containsExactly("-1", "0", "1", "2");
    }

    @Test
    void givenTheLastMovedToTheFront_whenPlaced_thenItAloneMoves() {
        assertThat(places("3", "1", "2")).containsExactly("0", "1", "2");
    }

    @Test
    void givenAThousandPutBetweenTwo_whenPlaced_thenAllRise() {
        var standing = new ArrayList<@Nullable BigDecimal>(Collections.nCopies(1002, null));
        standing.set(0, BigDecimal.ONE);
        standing.set(1001, BigDecimal.TWO);

        var places = Placement.of(standing);

        assertThat(places).isSorted().doesNotHaveDuplicates().hasSize(1002);
    }

    private static List<String> places(@Nullable String... standing) {
        return Placement.of(Arrays.stream(standing)
                        .<@Nullable BigDecimal>map(place -> place == null ? null : new BigDecimal(place))
                        .toList())
                .stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
