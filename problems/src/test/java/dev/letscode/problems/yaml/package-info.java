@NullMarked
package dev.letscode.problems.yaml;

import org.jspecify.annotations.NullMarked;
