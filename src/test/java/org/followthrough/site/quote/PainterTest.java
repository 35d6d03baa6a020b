package org.followthrough.site.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.followthrough.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of pictures.
class PainterTest {

    private final Painter painter = new Painter();

    @AfterEach
    void stop() {
        painter.stop();
    }

    @Test
    void aPictureIsDrawnOnce() throws IOException {
        var drawn = new AtomicInteger();
        byte[] picture = {};
        for (var time = 0; time < 3; time++) {
            picture = painter.paint("one", () -> Queue.DRAWING + " ".repeat(drawn.getAndIncrement()), 2)
                    .await()
                    .indefinitely();
        }

        assertThat(drawn.get()).isOne();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(40);
    }

    @Test
    void noPictureIsLargerThanOneCanLookAt() throws IOException {
        var wide = Queue.DRAWING.replace("width=\"20\"", "width=\"20000\"");
        var picture = painter.paint("wide", () -> wide, 2).await().indefinitely();

        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(4096);
    }

    @Test
    void whereTooManyWaitOneMoreIsRefusedAndTheOthersGetTheirs() throws InterruptedException {
        var queue = new Queue(painter);
        var more = painter.paint("one more", () -> Queue.DRAWING, 1);

        assertThatThrownBy(() -> more.await().indefinitely()).isInstanceOf(Refusal.Busy.class);
        assertThat(queue.done()).allSatisfy(picture -> assertThat(picture).isNotEmpty());
        assertThat(more.await().indefinitely()).isNotEmpty();
    }

    /// Fontconfig knows of no font where its file names none; what the JDK has learnt of it stands in the home of the
    /// user.
    @Test
    void whereTheMachineHasNoFontItSaysThatItCannot(@TempDir Path folder) throws Exception {
        var none = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                WithoutFonts.class.getName());
        process.environment().put("FONTCONFIG_FILE", none.toString());
        var running = process.redirectErrorStream(true).start();

        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said).contains("Refused with 501");
    }
}
