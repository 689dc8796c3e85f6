@NullMarked
package dev.letscode.app;

import org.jspecify.annotations.NullMarked;
