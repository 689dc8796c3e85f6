/** The application: the only place where the modules are put together. */
@NullMarked
package dev.letscode.app;

import org.jspecify.annotations.NullMarked;
