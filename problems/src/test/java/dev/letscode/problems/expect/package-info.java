@NullMarked
package dev.letscode.problems.expect;

import org.jspecify.annotations.NullMarked;
