package dev.letscode.app.ide.desk;

import dev.letscode.app.ide.editor.EditorState;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is being written.
 *
 * @param editor what its editor was like, with what can be undone; absent if there was none yet
 */
public record Draft(String text, @Nullable EditorState editor) {}
