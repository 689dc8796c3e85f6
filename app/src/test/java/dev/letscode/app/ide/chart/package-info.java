@NullMarked
package dev.letscode.app.ide.chart;

import org.jspecify.annotations.NullMarked;
