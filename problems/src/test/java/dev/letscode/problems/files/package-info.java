@NullMarked
package dev.letscode.problems.files;

import org.jspecify.annotations.NullMarked;
