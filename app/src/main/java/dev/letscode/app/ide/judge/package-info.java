/** What the window asks of the judge. */
@NullMarked
package dev.letscode.app.ide.judge;

import org.jspecify.annotations.NullMarked;
