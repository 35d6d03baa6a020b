package org.followthrough.site;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// What every page names: in templates, `site:stylesheet`.
@TemplateExtension(namespace = "site")
final class SiteNames {

    private static final String STYLESHEET = "/site.css";
    private static final String ADDRESS = STYLESHEET + "?v=" + checksum();

    private SiteNames() {}

    /// The address of the stylesheet. It changes when the sheet does, so that browsers may keep it.
    static String stylesheet() {
        return ADDRESS;
    }

    private static String checksum() {
        try (var sheet = SiteNames.class.getResourceAsStream("/META-INF/resources" + STYLESHEET)) {
            if (sheet == null) {
                return "0";
            }
            var checksum = new CRC32();
            checksum.update(sheet.readAllBytes());
            return HexFormat.of().toHexDigits(checksum.getValue(), 8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
