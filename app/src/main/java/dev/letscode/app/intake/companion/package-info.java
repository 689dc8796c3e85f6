/** What listens for the browser extension Competitive Companion. */
@NullMarked
package dev.letscode.app.intake.companion;

import org.jspecify.annotations.NullMarked;
