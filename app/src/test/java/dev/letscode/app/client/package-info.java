@NullMarked
package dev.letscode.app.client;

import org.jspecify.annotations.NullMarked;
