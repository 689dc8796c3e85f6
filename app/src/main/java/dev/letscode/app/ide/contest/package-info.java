/** The contest at this machine: its model, its page, and its clock in the bar at the top. */
@NullMarked
package dev.letscode.app.ide.contest;

import org.jspecify.annotations.NullMarked;
