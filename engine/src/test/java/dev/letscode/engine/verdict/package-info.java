@NullMarked
package dev.letscode.engine.verdict;

import org.jspecify.annotations.NullMarked;
