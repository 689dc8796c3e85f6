@NullMarked
package dev.letscode.app.ide;

import org.jspecify.annotations.NullMarked;
