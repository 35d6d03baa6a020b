package org.followthrough.site.quote;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Draws SVG with what the JDK brings along.
final class Pixels {

    private static final int MOST = 4096;

    static {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private Pixels() {}

    /// A drawing of ours as PNG. It is never larger than 4,096 pixels either way.
    ///
    /// @throws NoFonts where there is no font to write with
    static byte[] of(String svg, double scale) {
        requireFonts();
        var drawing = read(svg);
        var size = drawing.size();
        var fitting = Math.min(scale, MOST / Math.max(size.width, size.height));
        var image = new BufferedImage(
                (int) Math.ceil(size.width * fitting),
                (int) Math.ceil(size.height * fitting),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(fitting, fitting);
            drawing.render((@Nullable Component) null, graphics, new ViewBox(size.width, size.height));
        } finally {
            graphics.dispose();
        }
        return png(image);
    }

    /// The families that browsers know are not those that the JDK knows, nor are the weights.
    private static SVGDocument read(String svg) {
        var known = svg.replace("font-family=\"system-ui, sans-serif\"", "font-family=\"SansSerif\"")
                .replace("font-weight=\"600\"", "font-weight=\"700\"");
        var bytes = new ByteArrayInputStream(known.getBytes(StandardCharsets.UTF_8));
        var drawing = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (drawing == null) {
            throw new IllegalArgumentException("It is no drawing");
        }
        return drawing;
    }

    /// The JDK finds out that it has no font only when it is to write, and then says so by an error.
    private static void requireFonts() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("Aa", new FontRenderContext(null, true, true));
        } catch (RuntimeException | Error missing) {
            throw new NoFonts(missing);
        }
    }

    private static byte[] png(BufferedImage image) {
        try (var written = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
