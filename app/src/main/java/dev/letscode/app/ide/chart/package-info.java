/** Charts of what was measured over a time, with what can be read off them. */
@NullMarked
package dev.letscode.app.ide.chart;

import org.jspecify.annotations.NullMarked;
