/** The list of problems. */
@NullMarked
package dev.letscode.app.ide.problems;

import org.jspecify.annotations.NullMarked;
