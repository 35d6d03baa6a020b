package org.followthrough.site.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Holds a picture against the one that somebody looked at and approved. The edges of letters may be drawn a little
/// otherwise on another machine: a dot differs where nothing like it is beside it in the other picture, and a few may.
final class Approval {

    static final String APPROVE = "approve";

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path SEEN = Path.of("target/pictures");

    /// How far apart two dots are that differ, in each of red, green and blue, of 255.
    private static final int FAR = 72;

    /// How many of a thousand dots may differ.
    private static final int FEW = 2;

    private Approval() {}

    /// What is to be said of a picture that is not as approved; nothing where it is.
    static Optional<String> complaint(String name, byte[] png) {
        try {
            return checked(name, png);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<String> checked(String name, byte[] png) throws IOException {
        var approved = APPROVED.resolve(name + ".png");
        if (Boolean.getBoolean(APPROVE)) {
            Files.createDirectories(APPROVED);
            ImageIO.write(thinned(read(png)), "png", approved.toFile());
            return Optional.of(
                    "%s is written anew. Look at it, and run the test without -Dapprove".formatted(approved));
        }
        if (Files.notExists(approved)) {
            return Optional.of("There is no %s yet; %s".formatted(approved, kept(name, png)));
        }
        var difference = new Difference(read(Files.readAllBytes(approved)), read(png));
        if (difference.isSmall()) {
            return Optional.empty();
        }
        var drawn = SEEN.resolve(name + "-difference.png");
        var seen = kept(name, png);
        ImageIO.write(difference.drawn(), "png", drawn.toFile());
        return Optional.of("%s is not as %s: %s. What differs is red in %s; %s"
                .formatted(name, approved, difference, drawn, seen));
    }

    private static String kept(String name, byte[] png) throws IOException {
        Files.createDirectories(SEEN);
        var seen = Files.write(SEEN.resolve(name + ".png"), png);
        return "what is shown now is in %s. If it is right, approve it: run the test with -Dapprove=true"
                .formatted(seen);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /// With fewer shades, which nobody sees and which take less room.
    private static BufferedImage thinned(BufferedImage picture) {
        var thin = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var rgb = picture.getRGB(x, y);
                thin.setRGB(x, y, thinned(rgb >> 16) << 16 | thinned(rgb >> 8) << 8 | thinned(rgb));
            }
        }
        return thin;
    }

    private static int thinned(int channel) {
        return Math.round((channel & 255) / 5f) * 5;
    }

    /// Two pictures beside each other.
    record Difference(BufferedImage approved, BufferedImage seen) {

        boolean isSmall() {
            return isAsLarge() && dots() * 1000L <= (long) FEW * seen.getWidth() * seen.getHeight();
        }

        private boolean isAsLarge() {
            return approved.getWidth() == seen.getWidth() && approved.getHeight() == seen.getHeight();
        }

        private long dots() {
            var dots = 0L;
            for (var y = 0; y < seen.getHeight(); y++) {
                for (var x = 0; x < seen.getWidth(); x++) {
                    dots += differs(x, y) ? 1 : 0;
                }
            }
            return dots;
        }

        private boolean differs(int x, int y) {
            return !isBeside(approved, x, y, seen.getRGB(x, y)) || !isBeside(seen, x, y, approved.getRGB(x, y));
        }

        private static boolean isBeside(BufferedImage picture, int x, int y, int rgb) {
            for (var down = Math.max(0, y - 1); down <= Math.min(picture.getHeight() - 1, y + 1); down++) {
                for (var across = Math.max(0, x - 1); across <= Math.min(picture.getWidth() - 1, x + 1); across++) {
                    if (isLike(picture.getRGB(across, down), rgb)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isLike(int one, int other) {
            return apart(one >> 16, other >> 16) < FAR && apart(one >> 8, other >> 8) < FAR && apart(one, other) < FAR;
        }

        private static int apart(int one, int other) {
            return Math.abs((one & 255) - (other & 255));
        }

        /// What is seen, pale, with all that differs in red.
        BufferedImage drawn() {
            var drawn = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (var y = 0; y < seen.getHeight(); y++) {
                for (var x = 0; x < seen.getWidth(); x++) {
                    var isBoth = x < approved.getWidth() && y < approved.getHeight();
                    var isOther = !isBoth || differs(x, y);
                    drawn.setRGB(x, y, isOther ? 0xd00000 : 0xc0c0c0 | seen.getRGB(x, y) >> 2 & 0x3f3f3f);
                }
            }
            return drawn;
        }

        @Override
        public String toString() {
            return isAsLarge()
                    ? "%d dots of %d differ".formatted(dots(), seen.getWidth() * seen.getHeight())
                    : "it is %d by %d, not %d by %d"
                            .formatted(seen.getWidth(), seen.getHeight(), approved.getWidth(), approved.getHeight());
        }
    }
}
