package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one version says otherwise than another. Two versions with the same terms differ in their place in the dossier,
/// or in the dossier.
///
/// @param number the version
/// @param comparedTo the version it is compared to, as a rule the one before; `null` for the first, which is compared
///     to nothing
/// @param changes field by field
/// @param patch the same as a merge patch (RFC 7396): it turns the terms of `comparedTo` into those of `number`
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Difference")
public record DifferenceView(
        String kind,
        String key,
        int number,
        @Nullable Integer comparedTo,
        List<Changed> changes,
        @Schema(type = SchemaType.OBJECT) JsonNode patch,
        @JsonProperty("_links") Map<String, Link> links) {

    /// A field that reads otherwise. In lists, what stands at the same place is compared.
    ///
    /// @param pointer where it stands in the terms (RFC 6901)
    /// @param before what it was, or `null` where it was not there
    /// @param after what it is, or `null` where it is no longer there
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ChangedField")
    public record Changed(
            @Schema(examples = "/parties/0/role") String pointer,

            @Schema(description = "Any value, as it was.") @Nullable
            JsonNode before,

            @Schema(description = "Any value, as it is.") @Nullable
            JsonNode after) {}

    static DifferenceView of(SubjectKind kind, VersionView version, @Nullable VersionView other) {
        var before = other == null ? JsonNodeFactory.instance.objectNode() : StoredForm.tree(other.terms());
        var after = StoredForm.tree(version.terms());
        var versions = kind.address(version.key()) + "/versions/";
        var links = new LinkedHashMap<String, Link>();
        links.put("version", Link.to(versions + version.number()));
        if (other != null) {
            links.put("comparedTo", Link.to(versions + other.number()));
        }
        return new DifferenceView(
                kind.word(),
                version.key(),
                version.number(),
                other == null ? null : other.number(),
                Difference.changes(before, after),
                Difference.patch(before, after),
                links);
    }
}
