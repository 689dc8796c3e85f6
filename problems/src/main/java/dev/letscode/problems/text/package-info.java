/** Small text files, read with bounds, with problems collected instead of thrown. */
@NullMarked
package dev.letscode.problems.text;

import org.jspecify.annotations.NullMarked;
