/** What is kept of the window for the next time, whenever and however it ends. */
@NullMarked
package dev.letscode.app.ide.session;

import org.jspecify.annotations.NullMarked;
