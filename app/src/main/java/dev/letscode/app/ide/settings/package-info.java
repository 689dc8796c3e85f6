/** What somebody can choose for good, as a page of the window; all of it applies at once. */
@NullMarked
package dev.letscode.app.ide.settings;

import org.jspecify.annotations.NullMarked;
