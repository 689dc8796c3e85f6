@NullMarked
package dev.letscode.app.intake.companion;

import org.jspecify.annotations.NullMarked;
