/** Where work is done that takes its time, and how its results come back. */
@NullMarked
package dev.letscode.app.ide.work;

import org.jspecify.annotations.NullMarked;
