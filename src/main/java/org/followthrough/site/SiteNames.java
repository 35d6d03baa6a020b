package org.followthrough.site;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// What every page names: in templates, `site:stylesheet` and `site:script`.
@TemplateExtension(namespace = "site")
final class SiteNames {

    private static final String STYLESHEET = "/site.css";
    private static final String SCRIPT = "/site.js";
    private static final String ADDRESS = STYLESHEET + "?v=" + checksum(STYLESHEET);
    private static final String SCRIPT_ADDRESS = SCRIPT + "?v=" + checksum(SCRIPT);

    private SiteNames() {}

    /// The address of the stylesheet. It changes when the sheet does, so that browsers may keep it.
    static String stylesheet() {
        return ADDRESS;
    }

    /// The address of the script with which the record is kept, likewise.
    static String script() {
        return SCRIPT_ADDRESS;
    }

    private static String checksum(String file) {
        try (var found = SiteNames.class.getResourceAsStream("/META-INF/resources" + file)) {
            if (found == null) {
                return "0";
            }
            var checksum = new CRC32();
            checksum.update(found.readAllBytes());
            return HexFormat.of().toHexDigits(checksum.getValue(), 8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
