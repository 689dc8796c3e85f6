@NullMarked
package dev.letscode.app.settings;

import org.jspecify.annotations.NullMarked;
