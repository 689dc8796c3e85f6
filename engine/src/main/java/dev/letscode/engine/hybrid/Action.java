package dev.letscode.engine.hybrid;

import java.util.Optional;

/**
 * Somebody had something judged or tested.
 *
 * @param language its id
 * @param problem short name of what it was for
 * @param open id of the language of what was open in the editor just before, if that is known
 */
public record Action(String language, String problem, Optional<String> open) {}
