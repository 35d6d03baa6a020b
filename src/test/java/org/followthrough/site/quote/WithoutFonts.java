package org.followthrough.site.quote;

import jakarta.ws.rs.ServerErrorException;

/// Says what becomes of a picture, to be run where there is no font.
final class WithoutFonts {

    private WithoutFonts() {}

    public static void main(String[] arguments) {
        try {
            var picture =
                    new Painter().paint("a", () -> Queue.DRAWING, 1).await().indefinitely();
            System.out.println("A picture of %d bytes".formatted(picture.length));
        } catch (ServerErrorException refused) {
            System.out.println("Refused with " + refused.getResponse().getStatus());
        }
        System.exit(0); // for the threads that hand pictures on would wait for more
    }
}
