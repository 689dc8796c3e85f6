/**
 * Problem packages: what one is made of, as immutable records, and the diagnostics that reading one gives.
 *
 * <p>All types here are values: immutable, compared by content and safe to share between threads. Test data is never in
 * memory, only its paths are. {@code dev.letscode.problems.read} makes these records from folders and zip files.
 */
@NullMarked
package dev.letscode.problems;

import org.jspecify.annotations.NullMarked;
