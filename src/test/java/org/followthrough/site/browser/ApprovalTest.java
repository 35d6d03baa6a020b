package org.followthrough.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/// What is taken for the same picture, and what is not.
class ApprovalTest {

    @Test
    void anEdgeThatIsDrawnADotFurtherIsTheSame() {
        assertThat(new Approval.Difference(picture(200, 40, 60), picture(200, 41, 60)).isSmall())
                .isTrue();
    }

    @Test
    void aBarThatIsLongerIsNot() {
        var difference = new Approval.Difference(picture(200, 40, 60), picture(200, 40, 70));

        assertThat(difference.isSmall()).isFalse();
        assertThat(difference.drawn().getRGB(105, 100) & 0xffffff).isEqualTo(0xd00000);
        assertThat(difference.drawn().getRGB(5, 5) & 0xffffff).isNotEqualTo(0xd00000);
    }

    @Test
    void aPictureOfAnotherSizeIsNot() {
        assertThat(new Approval.Difference(picture(200, 40, 60), picture(201, 40, 60)))
                .hasToString("it is 201 by 200, not 200 by 200")
                .satisfies(difference -> assertThat(difference.isSmall()).isFalse());
    }

    private static BufferedImage picture(int width, int from, int length) {
        var picture = new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, 200);
        pen.setColor(Color.BLUE);
        pen.fillRect(from, 50, length, 100);
        pen.dispose();
        return picture;
    }
}
