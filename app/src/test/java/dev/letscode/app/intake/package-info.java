@NullMarked
package dev.letscode.app.intake;

import org.jspecify.annotations.NullMarked;
