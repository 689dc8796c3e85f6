package dev.letscode.worker.wasm;

/** Stack that calls of the host need, however deep the guest was when it made them. */
final class StackRoom {

    private static final int FRAMES = 400;

    private StackRoom() {}

    /**
     * Throws a {@link StackOverflowError} here and now, if one would come while locks are held or a frame is half sent.
     */
    static void require() {
        if (down(FRAMES) != FRAMES) {
            throw new AssertionError("it counts");
        }
    }

    private static int down(int frames) {
        return frames == 0 ? 0 : 1 + down(frames - 1);
    }
}
