@NullMarked
package dev.letscode.app.ide.statement;

import org.jspecify.annotations.NullMarked;
