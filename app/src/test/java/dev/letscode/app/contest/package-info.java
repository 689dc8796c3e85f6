@NullMarked
package dev.letscode.app.contest;

import org.jspecify.annotations.NullMarked;
