/** What was submitted before. */
@NullMarked
package dev.letscode.app.ide.history;

import org.jspecify.annotations.NullMarked;
