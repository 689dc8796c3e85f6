@NullMarked
package dev.letscode.problems.read;

import org.jspecify.annotations.NullMarked;
