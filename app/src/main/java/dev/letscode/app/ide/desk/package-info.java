/** The problems that are open, with their sources and their tests. */
@NullMarked
package dev.letscode.app.ide.desk;

import org.jspecify.annotations.NullMarked;
