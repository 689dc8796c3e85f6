@NullMarked
package dev.letscode.sandbox.client;

import org.jspecify.annotations.NullMarked;
