package org.followthrough.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One who follows the change log, event by event. No more is read than is asked for, so that a slow reader takes no
/// more memory than a fast one. For one subscription.
final class Follower {

    private final Changes changes;
    private final Notices notices;
    private final ChangeFilter.Asked filter;
    private final Sse sse;
    private final ObjectMapper mapper;
    private long seen;
    private boolean isBehind = true;
    private @Nullable Uni<Notices.Signal> signal;

    /// @param seen the id of the last change that was seen
    Follower(Changes changes, Notices notices, ChangeFilter.Asked filter, Sse sse, ObjectMapper mapper, long seen) {
        this.changes = changes;
        this.notices = notices;
        this.filter = filter;
        this.sse = sse;
        this.mapper = mapper;
        this.seen = seen;
    }

    /// @param events what to show, which may be nothing
    /// @param isLast whether there will be no more
    private record Batch(List<OutboundSseEvent> events, boolean isLast) {}

    Multi<OutboundSseEvent> events() {
        var following = Multi.createBy()
                .repeating()
                .uni(this::next)
                .until(Batch::isLast)
                .onItem()
                .transformToIterable(Batch::events);
        var hello = comment("following"); // because the answer begins with its first event, which may be long in coming
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(hello), following);
    }

    private OutboundSseEvent comment(String text) {
        return sse.newEventBuilder().comment(text).build();
    }

    private Uni<Batch> next() {
        if (isBehind || signal == null) {
            return look(Notices.Signal.WRITTEN);
        }
        return signal.flatMap(this::look);
    }

    private Uni<Batch> look(Notices.Signal why) {
        if (why == Notices.Signal.OVER) {
            return Uni.createFrom().item(new Batch(List.of(), true));
        }
        signal = notices.next();
        return changes.following(filter, seen).map(following -> {
            seen = following.seen();
            isBehind = following.changes().size() == Changes.AT_A_TIME;
            return new Batch(events(following, why), false);
        });
    }

    private List<OutboundSseEvent> events(Changes.Following following, Notices.Signal why) {
        if (following.changes().isEmpty() && why == Notices.Signal.TIME_PASSED) {
            return List.of(comment("still here"));
        }
        return following.changes().stream().map(this::event).toList();
    }

    private OutboundSseEvent event(ChangeView change) {
        return sse.newEventBuilder()
                .id(String.valueOf(change.id()))
                .name("change")
                .data(String.class, json(change))
                .build();
    }

    private String json(ChangeView change) {
        try {
            return mapper.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
