/** The engine as a service: takes submissions, has workers judge them, and tells whoever wants to know. */
@NullMarked
package dev.letscode.engine.service;

import org.jspecify.annotations.NullMarked;
