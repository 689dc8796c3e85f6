@NullMarked
package dev.letscode.engine.submission;

import org.jspecify.annotations.NullMarked;
