@NullMarked
package dev.letscode.sandbox;

import org.jspecify.annotations.NullMarked;
