@NullMarked
package dev.letscode.app.bench;

import org.jspecify.annotations.NullMarked;
