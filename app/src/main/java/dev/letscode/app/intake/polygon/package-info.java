/** Problems that were prepared with Polygon, as packages. */
@NullMarked
package dev.letscode.app.intake.polygon;

import org.jspecify.annotations.NullMarked;
