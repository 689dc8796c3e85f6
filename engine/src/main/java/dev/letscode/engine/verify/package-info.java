/**
 * Checking whole problem packages: their data by their input validators, and their example submissions by judging them
 * and comparing with what the package expects.
 */
@NullMarked
package dev.letscode.engine.verify;

import org.jspecify.annotations.NullMarked;
