@NullMarked
package dev.letscode.app.ide.results;

import org.jspecify.annotations.NullMarked;
