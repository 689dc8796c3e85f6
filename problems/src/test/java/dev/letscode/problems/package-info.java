@NullMarked
package dev.letscode.problems;

import org.jspecify.annotations.NullMarked;
