@NullMarked
package dev.letscode.sandbox.docker;

import org.jspecify.annotations.NullMarked;
