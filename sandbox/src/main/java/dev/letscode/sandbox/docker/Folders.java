package dev.letscode.sandbox.docker;

import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.SandboxException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a container has on the host, given back when it is closed: its folder, the names that it knows folders by, and
 * the user that its programs run as.
 */
final class Folders implements AutoCloseable {

    private final OwnFolder own;
    private final Set<String> guests;
    private final @Nullable Stage stage;
    private final Runnable onClose;

    /** @param stage what shares the folder; null if the container was shown everything when it was made */
    Folders(OwnFolder own, Set<String> guests, @Nullable Stage stage, Runnable onClose) {
        this.own = own;
        this.guests = Set.copyOf(guests);
        this.stage = stage;
        this.onClose = onClose;
    }

    boolean canShow(List<Mount> mounts) {
        return mounts.isEmpty()
                || (stage != null && mounts.stream().map(Mount::guest).allMatch(guests::contains));
    }

    void show(List<Mount> mounts) throws SandboxException {
        if (stage != null) {
            own.show(mounts, stage);
        }
    }

    @Override
    public void close() {
        if (stage != null) {
            try {
                stage.release(own.path());
            } catch (SandboxException e) {
                // its helper has ended, and has released all
            }
        }
        own.delete();
        onClose.run();
    }
}
