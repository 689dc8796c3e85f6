package dev.letscode.app.json;

import org.jspecify.annotations.Nullable;

/**
 * The result of {@code letscode restore}.
 *
 * @param aside folder with what was there before; null if there was nothing
 */
public record RestoreDocument(String home, @Nullable String aside) {}
