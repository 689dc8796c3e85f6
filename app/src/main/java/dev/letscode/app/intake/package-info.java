/** Problems that come from elsewhere, as packages in the home. */
@NullMarked
package dev.letscode.app.intake;

import org.jspecify.annotations.NullMarked;
