@NullMarked
package dev.letscode.app.ide.work;

import org.jspecify.annotations.NullMarked;
