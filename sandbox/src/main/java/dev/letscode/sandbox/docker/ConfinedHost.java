package dev.letscode.sandbox.docker;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.dockerjava.api.model.HostConfig;
import java.io.Serial;
import java.util.List;

/** Docker's settings of a container, with those that docker-java has no names for. */
final class ConfinedHost extends HostConfig {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Paths that are made to look empty; Docker's own list would hide what a program cannot read anyway. */
    @JsonProperty("MaskedPaths")
    @SuppressWarnings("unused") // read by Jackson
    private final List<String> maskedPaths = Places.MASKED;

    @JsonProperty("ReadonlyPaths")
    @SuppressWarnings("unused") // read by Jackson
    private final List<String> readonlyPaths = Places.READ_ONLY;
}
