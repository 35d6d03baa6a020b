package org.followthrough.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The change log, to read and to follow.
@Path(Link.API + "/changes")
@Tag(name = "changes")
class ChangeResource {

    private final Changes changes;
    private final Notices notices;
    private final ObjectMapper mapper;

    ChangeResource(Changes changes, Notices notices, ObjectMapper mapper) {
        this.changes = changes;
        this.notices = notices;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changes",
            summary = "Who changed what, when and why",
            description = "Every write is in it, in the order in which it was made. Read from its oldest end, an answer"
                    + " always says how to go on. Asked for as text/event-stream it is followed: each change that is"
                    + " made from then on is one event, whose id is that of the change. `since` begins earlier, and the"
                    + " header Last-Event-ID after the change it names; `order`, `limit` and `after` are not for those"
                    + " who follow. A comment every 15 seconds shows that the connection is there. The log is in the"
                    + " order in which changes were committed, so nothing comes to stand before what was seen.")
    public Uni<Page<ChangeView>> list(@BeanParam ChangeFilter filter, @BeanParam ChangePaging paging) {
        var reader = new ParameterReader();
        var asked = filter.read(reader);
        var part = paging.read(reader);
        reader.check();
        return changes.page(asked, part);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true) // the reference knows one operation for an address: it is described above
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> follow(
            @BeanParam ChangeFilter filter,
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        var reader = new ParameterReader();
        var asked = filter.read(reader);
        var last = reader.read("Last-Event-ID", lastEventId, Phrase.of("the id of an event"), Long::valueOf);
        reader.check();
        var seen = last == null ? changes.latest(asked) : Uni.createFrom().item(last);
        return seen.onItem().transformToMulti(id -> new Follower(changes, notices, asked, sse, mapper, id).events());
    }
}
