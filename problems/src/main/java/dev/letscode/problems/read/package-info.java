/** Reads problem packages of every supported format from folders and zip files, wholly or not at all. */
@NullMarked
package dev.letscode.problems.read;

import org.jspecify.annotations.NullMarked;
